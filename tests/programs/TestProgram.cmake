# SPDX-License-Identifier: GPL-3.0-or-later
# add_test_program(PREFIX LABEL LIBRARY): every test_NAME.cpp of the folder as one program, bin/PREFIX_tests, which ctest
# starts once for each, as PREFIX_test_NAME.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

function(add_test_program prefix label library)
    set(program ${prefix}_tests)
    file(GLOB tests CONFIGURE_DEPENDS test_*.cpp)
    file(GLOB shared CONFIGURE_DEPENDS *.h) # with Q_OBJECT, some of them
    add_executable(${program} ${tests} ${shared})
    join_sources(${program})
    target_sources(${program} PRIVATE ${CMAKE_SOURCE_DIR}/tests/programs/test_program.cpp)
    set_target_properties(${program} PROPERTIES AUTOMOC ON WATERHAMMER_TEST ON)
    # A test's class has members of types that only its own file knows, which is a fault in a header alone; a joined file
    # looks like one.
    target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    target_compile_definitions(${program} PRIVATE TEST_PREFIX="${prefix}_"
        TEST_DATA="${CMAKE_SOURCE_DIR}/tests" RESOURCES="${CMAKE_SOURCE_DIR}/resources"
        PICTURES_OUT="${CMAKE_CURRENT_BINARY_DIR}/pictures")
    target_link_libraries(${program} PRIVATE ${library} Qt6::Test)
    foreach(source ${tests})
        get_filename_component(name ${source} NAME_WE)
        add_test(NAME ${prefix}_${name} COMMAND ${program} ${name})
        set_tests_properties(${prefix}_${name} PROPERTIES LABELS ${label} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endforeach()
endfunction()
