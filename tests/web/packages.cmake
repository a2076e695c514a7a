# SPDX-License-Identifier: GPL-3.0-only
# cmake -P packages.cmake: installs what package-lock.json names beside it, unless that has been done.
set(lock ${CMAKE_CURRENT_LIST_DIR}/package-lock.json)
set(done ${CMAKE_CURRENT_LIST_DIR}/node_modules/.package-lock.json)
if(EXISTS ${done} AND ${done} IS_NEWER_THAN ${lock})
    return()
endif()
find_program(npm npm REQUIRED)
execute_process(COMMAND ${npm} ci --no-audit --no-fund --ignore-scripts
    WORKING_DIRECTORY ${CMAKE_CURRENT_LIST_DIR} COMMAND_ERROR_IS_FATAL ANY)
