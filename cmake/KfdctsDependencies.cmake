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

# Optional: tools of an LLVM that knows the targets which 19 does not (gfx950), run by oracle tests as child
# processes. LLVM_NEWER names their folder; otherwise PATH is searched.
set(LLVM_NEWER "$ENV{LLVM_NEWER}" CACHE PATH "Folder of the tools of LLVM 20 or later")
unset(KFDCTS_LLVM_NEWER_MC CACHE)
unset(KFDCTS_LLVM_NEWER_CLANG CACHE)
if(LLVM_NEWER)
  find_program(KFDCTS_LLVM_NEWER_MC llvm-mc PATHS ${LLVM_NEWER} NO_DEFAULT_PATH)
  find_program(KFDCTS_LLVM_NEWER_CLANG clang PATHS ${LLVM_NEWER} NO_DEFAULT_PATH)
else()
  find_program(KFDCTS_LLVM_NEWER_MC NAMES llvm-mc-23 llvm-mc-22 llvm-mc-21 llvm-mc-20)
  find_program(KFDCTS_LLVM_NEWER_CLANG NAMES clang-23 clang-22 clang-21 clang-20)
endif()
if(KFDCTS_LLVM_NEWER_MC)
  execute_process(COMMAND ${KFDCTS_LLVM_NEWER_MC} --triple=amdgcn --mcpu=gfx950 --filetype=null
    INPUT_FILE ${CMAKE_CURRENT_LIST_DIR}/gfx950.s
    RESULT_VARIABLE knows_no_gfx950 OUTPUT_QUIET ERROR_QUIET)
endif()
if(KFDCTS_LLVM_NEWER_MC AND NOT knows_no_gfx950)
  message(STATUS "Oracle of gfx950: ${KFDCTS_LLVM_NEWER_MC}")
else()
  set(KFDCTS_LLVM_NEWER_MC "")
  message(STATUS "Oracle of gfx950: none (no llvm-mc of LLVM 20 or later; LLVM_NEWER may name its folder)")
endif()
