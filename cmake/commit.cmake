# SPDX-License-Identifier: GPL-3.0-or-later
# Writes HEADER with the commit of SOURCE, touching it only when it changes: cmake -DSOURCE= -DHEADER= -P commit.cmake
execute_process(COMMAND git -C ${SOURCE} rev-parse --show-toplevel HEAD
                OUTPUT_VARIABLE answer RESULT_VARIABLE failed ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
set(commit unknown)
file(REAL_PATH ${SOURCE} source)
# A source that was unpacked inside another repository is no checkout.
if(failed EQUAL 0 AND answer MATCHES "^(.*)\n([0-9a-f]+)$" AND CMAKE_MATCH_1 STREQUAL source)
    set(commit ${CMAKE_MATCH_2})
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT "#define WATERHAMMER_COMMIT \"${commit}\"\n")
