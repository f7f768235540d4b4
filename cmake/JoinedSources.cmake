# SPDX-License-Identifier: GPL-3.0-or-later
# Compiling several sources as one takes a fraction of the time where everything is built, and more where one file has
# changed: the presets for whole builds join, the one for developing does not. The program is the same.
option(WATERHAMMER_JOIN "Compile several sources of a library as one" OFF)
find_program(WATERHAMMER_PYTHON python3)

# join_sources(TARGET [SOURCE...]): what of TARGET is compiled together; all its sources when none is named. A group is
# never more than 2,500 lines, so that two processors have something to do.
function(join_sources target)
    if(NOT WATERHAMMER_JOIN OR NOT WATERHAMMER_PYTHON)
        return()
    endif()
    set(sources ${ARGN})
    if(NOT sources)
        get_target_property(sources ${target} SOURCES)
    endif()
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(TRANSFORM sources PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
    execute_process(COMMAND ${WATERHAMMER_PYTHON} ${CMAKE_SOURCE_DIR}/cmake/joined.py 2500 ${sources}
        OUTPUT_VARIABLE rows OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/cmake/joined.py)
    string(REPLACE "\n" ";" rows "${rows}")
    foreach(row ${rows})
        string(REGEX MATCH "^([0-9]+) (.*)$" _ "${row}")
        set_source_files_properties(${CMAKE_MATCH_2} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
endfunction()
