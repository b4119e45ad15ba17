// What hold.c and signals.c share: the fixed answers a signal handler needs.
#pragma once

/// Writes all of it, through interruptions and a terminal that is not ready.
void nc_write_all(int descriptor, const void *bytes, unsigned long count);
