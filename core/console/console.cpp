// SPDX-License-Identifier: GPL-3.0-only
// The moc output of the interface lives in this translation unit.
#include "core/console/console.h"
