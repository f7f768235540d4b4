# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the settings of all code of ours: strict warnings, strict floating point, sanitizers, coverage.

add_library(waterhammer_settings INTERFACE)
target_include_directories(waterhammer_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(waterhammer_settings INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wswitch-enum
    # GCC 12 sees overlaps in std::string's operator+ that are not there (its bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    # Nor are the uninitialised members that it sees in std::variant, std::optional and std::function (its bug 105562).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    # The engine's text is one for numbers and for lanes, so its masks are joined by & and |, of lanes and of bool.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-bitwise-instead-of-logical>
    # The same bytes from every build of a release: no contraction of a*b+c, no reassociation of sums.
    -ffp-contract=off)
option(WATERHAMMER_WERROR "Warnings are errors" ON)
if(WATERHAMMER_WERROR)
    target_compile_options(waterhammer_settings INTERFACE -Werror)
endif()

# Nobody waits for a test's own code: what it tests is as it is shipped.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(waterhammer_settings INTERFACE $<$<BOOL:$<TARGET_PROPERTY:WATERHAMMER_TEST>>:-O1>)
endif()

# What is shipped reads files of strangers: an overrun ends the program before it does anything else, and the tables of
# calls are filled and made read-only before main(). Not under sanitizers, which see more.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT WATERHAMMER_SANITIZE)
    target_compile_options(waterhammer_settings INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(waterhammer_settings INTERFACE LINKER:-z,relro,-z,now)
endif()

if(WATERHAMMER_SANITIZE)
    target_compile_options(waterhammer_settings INTERFACE
        -fsanitize=${WATERHAMMER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(waterhammer_settings INTERFACE -fsanitize=${WATERHAMMER_SANITIZE})
    # Undefined behaviour is looked for in the program, not in its tests: they compile in two thirds of the time.
    if(WATERHAMMER_SANITIZE MATCHES "undefined")
        target_compile_options(waterhammer_settings INTERFACE
            $<$<BOOL:$<TARGET_PROPERTY:WATERHAMMER_TEST>>:-fno-sanitize=undefined>
            # Pointers of windows are the address sanitizer's business: asked of twice they take half of the time again.
            $<$<BOOL:$<TARGET_PROPERTY:AUTOMOC>>:-fno-sanitize=null,alignment,vptr,object-size,pointer-overflow>)
    endif()
    # A hundred test programs are linked with all that sanitizers add: a quick linker is worth having there.
    find_program(WATERHAMMER_MOLD mold)
    if(WATERHAMMER_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_link_options(waterhammer_settings INTERFACE -fuse-ld=mold)
    endif()
endif()
if(WATERHAMMER_COVERAGE)
    target_compile_options(waterhammer_settings INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(waterhammer_settings INTERFACE --coverage)
endif()
