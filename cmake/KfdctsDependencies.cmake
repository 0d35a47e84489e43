# What the build takes from Debian 12; ci/setup installs each of these packages.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(GTest REQUIRED)                                    # libgtest-dev libgmock-dev
find_package(fmt 9 REQUIRED)                                    # libfmt-dev
find_package(nlohmann_json 3.11 REQUIRED)                       # nlohmann-json3-dev
find_package(CLI11 2.1 REQUIRED)                                # libcli11-dev
find_package(pugixml REQUIRED)                                  # libpugixml-dev
find_package(Boost 1.74 REQUIRED COMPONENTS filesystem system)  # libboost1.74-dev libboost-filesystem1.74-dev
pkg_check_modules(LIBDRM REQUIRED IMPORTED_TARGET libdrm libdrm_amdgpu)  # libdrm-dev
if(KFDCTS_BENCHMARKS)
  find_package(benchmark REQUIRED)                              # libbenchmark-dev
endif()
find_package(LLVM 19.1 REQUIRED CONFIG PATHS /usr/lib/llvm-19)  # llvm-19-dev liblld-19-dev: kernels' build tool and oracle tests only
