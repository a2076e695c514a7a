# SPDX-License-Identifier: GPL-3.0-only
# Every program of a build with the thread sanitizer is linked with qt_under_tsan.cpp, which says why.
add_library(touchline_qt_under_tsan OBJECT ${CMAKE_SOURCE_DIR}/tests/support/qt_under_tsan.cpp)
target_link_libraries(touchline_qt_under_tsan PRIVATE Qt6::Core)
target_sources(touchline_options INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:$<TARGET_OBJECTS:touchline_qt_under_tsan>>)
foreach(symbol
    _ZN11QMetaObject8activateEP7QObjectPKS_iPPv
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
    _ZN7QObject11deleteLaterEv
    _ZN16QCoreApplication9postEventEP7QObjectP6QEventi
    _ZN20QFutureInterfaceBase14reportFinishedEv
    _ZN20QFutureInterfaceBase18reportResultsReadyEii
    _ZN20QFutureInterfaceBase15waitForFinishedEv
    _ZN20QFutureInterfaceBase13waitForResultEi
    _ZNK20QFutureInterfaceBase10queryStateENS_5StateE
    _ZNK20QFutureInterfaceBase6derefTEv
    _ZNK20QFutureInterfaceBase15runContinuationEv
    _ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate
    _ZN11QBasicMutex12lockInternalEv
    _ZN11QBasicMutex14unlockInternalEv
    _ZN11QThreadPool5startESt8functionIFvvEEi
    _ZN7QThread5startENS_8PriorityE
    _ZN7QThread4waitE14QDeadlineTimer)
    target_link_options(touchline_options INTERFACE LINKER:--wrap=${symbol})
endforeach()
