// What Swift cannot do with a terminal: ncurses' macros and globals, and signal handlers.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- What the terminal is (terminfo.c) ----

/// Loads what terminfo knows of the terminal that TERM names.
/// 1: found; 0: there is no such terminal; -1: there is no terminfo.
int nc_describe(void);

/// A string, a number or a flag of the terminal, by its terminfo name.
/// Absent: NULL, -1, false. The string belongs to terminfo and lives until the next nc_open().
const char *nc_string(const char *name);
int nc_number(const char *name);
bool nc_flag(const char *name);

/// The bytes that move the cursor, for a row and a column counted from 0; NULL if it cannot move.
const char *nc_cursor_address(int row, int column);

// ---- Taking it and giving it back (hold.c) ----

/// Puts standard input and output into raw mode with ncurses, and remembers how they were. From here
/// on `leave` is written wherever the program ends. False where ncurses finds no terminal.
bool nc_open(const uint8_t *enter, size_t enter_count, const uint8_t *leave, size_t leave_count);

/// Takes the terminal again after nc_release(), or after something else has changed its modes.
void nc_hold(void);

/// Gives the terminal back as it was before nc_open(): the modes off, the line discipline restored,
/// and only then what was written to standard error meanwhile. Does nothing when it is not held.
/// Safe in a signal handler.
void nc_release(void);

bool nc_is_held(void);

/// Writes all of `bytes` if the terminal is held; drops them if it is not. Blocks while the terminal
/// does not read.
void nc_write(const uint8_t *bytes, size_t count);

/// The size the terminal says it has; zeros where it does not say.
void nc_size(int *columns, int *rows);

// ---- Signals (signals.c) ----

/// Makes sure that the terminal is given back however the program dies, and turns the other signals
/// into bytes: each arrives as its number. Returns the end to read them from, or -1.
int nc_watch_signals(void);

/// Puts the signals back to what they were before nc_watch_signals().
void nc_unwatch_signals(void);

/// Gives the calling thread a second stack, so that running out of the first is survived long enough
/// to give the terminal back. Cheap when the thread has one.
void nc_guard_stack(void);

/// Stops the process group as ^Z does, and returns when it has been continued. Returns at once where
/// nobody could continue it (an orphaned group).
void nc_stop(void);

/// The signal that asked the program to end, or 0.
int nc_asked_to_end(void);

/// Calls off the end by force that would follow two seconds after the program was asked to end.
void nc_answer_to_end(void);

/// Ends the process by `signal`, so that its parent sees why.
_Noreturn void nc_die_of(int signal);

/// While another program has the terminal, ^C and ^\ are meant for it (as in system(3)), and ^Z for
/// both of us.
void nc_lend_keys(bool lent);

// ---- Other programs (spawn.c) ----

/// Starts the program of `arguments` (searched in PATH, NULL at the end) with default signals.
/// `input`, unless negative, becomes its standard input, and its output is discarded; otherwise it
/// shares the terminal. Returns 0 or an errno.
int nc_spawn(char *const arguments[], int input, int *child);

/// A file in memory that holds `bytes` and is read from its start; -1 if there is no memory.
int nc_memory_file(const uint8_t *bytes, size_t count);
