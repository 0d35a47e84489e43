// environment.json: what the machine was when the run started. Facts only, read once, never judged.

#pragma once

#include "ci/runner/installation.h"
#include "results/schema.h"

namespace kfdcts::runner {

report::Json DescribeEnvironment(const Suites& suites, const std::vector<report::Device>& devices);

}  // namespace kfdcts::runner
