// Nothing: a target that owns precompiled headers (kfdcts_precompile in KfdctsTargets.cmake) needs a source file.

int main() {}
