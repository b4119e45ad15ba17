#include "CNcurses.h"

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <unistd.h>

int nc_describe(void) {
    int result = 0;
    // With a place for its verdict, setupterm prints nothing and does not exit.
    return setupterm(NULL, STDOUT_FILENO, &result) == OK ? 1 : result;
}

const char *nc_string(const char *name) {
    const char *string = tigetstr((char *)name);
    return string == (char *)-1 ? NULL : string;  // -1: not the name of a string
}

int nc_number(const char *name) {
    int number = tigetnum((char *)name);
    return number < 0 ? -1 : number;
}

bool nc_flag(const char *name) { return tigetflag((char *)name) > 0; }

const char *nc_cursor_address(int row, int column) {
    const char *address = nc_string("cup");
    return address ? tiparm(address, row, column) : NULL;
}
