#define _GNU_SOURCE
#include "CNcurses.h"

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Everything a signal handler needs to give the terminal back lies here, ready made: it may neither
// allocate nor ask terminfo.
static struct {
    uint8_t enter[1024], leave[1024];
    size_t enter_count, leave_count;
    struct termios ours, theirs;
} modes;

static int is_held;

// While the terminal is held, whatever a library or the Swift runtime writes to standard error would
// tear the picture, and vanish with it. It is kept in memory and written when the terminal is back.
static int kept_errors = -1, true_errors = -1;

// Writes all of it, through interruptions and a terminal that is not ready.
static void write_all(int descriptor, const void *bytes, size_t count) {
    const char *next = bytes;
    while (count > 0) {
        ssize_t written = write(descriptor, next, count);
        if (written > 0) {
            next += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd ready = { .fd = descriptor, .events = POLLOUT };
            poll(&ready, 1, -1);
        } else if (written == 0 || errno != EINTR) {
            return;
        }
    }
}

// Whether the terminal reads. A line that has gone dead takes nothing more, and a program that is to
// end must not wait for it.
static bool is_reading(int descriptor) {
    struct pollfd ready = { .fd = descriptor, .events = POLLOUT };
    return poll(&ready, 1, 200) > 0;
}

static void keep_errors(void) {
    if (!isatty(STDERR_FILENO)) return;  // the person has sent them elsewhere
    if (kept_errors < 0) kept_errors = memfd_create("stderr", MFD_CLOEXEC);
    if (true_errors < 0) true_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (kept_errors >= 0 && true_errors >= 0) dup2(kept_errors, STDERR_FILENO);
}

// Writes the last 64 KiB of what was kept, without the control characters a terminal would obey.
static void tell_errors(void) {
    if (kept_errors < 0 || true_errors < 0) return;
    dup2(true_errors, STDERR_FILENO);
    off_t end = lseek(kept_errors, 0, SEEK_END);
    off_t next = end > 65536 ? end - 65536 : 0;
    char block[256];  // as much as a terminal that reads takes without waiting
    unsigned char last = 0;
    ssize_t count;
    while (is_reading(true_errors) && (count = pread(kept_errors, block, sizeof block, next)) > 0) {
        for (ssize_t i = 0; i < count; i++) {
            unsigned char byte = (unsigned char)block[i];
            bool is_c0 = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
            bool is_c1 = last == 0xc2 && byte >= 0x80 && byte < 0xa0;  // in UTF-8
            if (is_c0 || is_c1) block[i] = '?';
            last = byte;
        }
        write_all(true_errors, block, (size_t)count);
        next += count;
    }
    (void)!ftruncate(kept_errors, 0);
    lseek(kept_errors, 0, SEEK_SET);
}

bool nc_open(const uint8_t *enter, size_t enter_count, const uint8_t *leave, size_t leave_count) {
    if (enter_count > sizeof modes.enter || leave_count > sizeof modes.leave) return false;
    memcpy(modes.enter, enter, modes.enter_count = enter_count);
    memcpy(modes.leave, leave, modes.leave_count = leave_count);
    if (tcgetattr(STDIN_FILENO, &modes.theirs) != 0) return false;
    // From here on there is something to give back.
    keep_errors();
    is_held = 1;

    // The painter keeps the picture, so ncurses' own three copies of it may have the size that
    // terminfo states: at that of the terminal they would cost 84 bytes a cell.
    use_env(FALSE);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) {
        use_env(TRUE);  // terminfo states none, on the Linux console for one
        screen = newterm(NULL, stdout, stdin);
    }
    if (screen == NULL) {
        nc_release();
        return false;
    }
    raw();  // ^C, ^Z, ^S, ^Q, ^V and ^O are keys; XON/XOFF is off
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    tcgetattr(STDIN_FILENO, &modes.ours);
    // newterm has switched the screen over already. We hand it back at once, so that taking the
    // terminal is one deed, nc_hold(), the first time as after every stop.
    endwin();
    nc_hold();
    return true;
}

void nc_hold(void) {
    tcsetattr(STDIN_FILENO, TCSANOW, &modes.ours);
    write_all(STDOUT_FILENO, modes.enter, modes.enter_count);
    if (!__atomic_exchange_n(&is_held, 1, __ATOMIC_SEQ_CST)) keep_errors();
}

void nc_release(void) {
    if (!__atomic_exchange_n(&is_held, 0, __ATOMIC_SEQ_CST)) return;
    if (is_reading(STDOUT_FILENO)) write_all(STDOUT_FILENO, modes.leave, modes.leave_count);
    tcsetattr(STDIN_FILENO, TCSANOW, &modes.theirs);
    tell_errors();
}

bool nc_is_held(void) { return __atomic_load_n(&is_held, __ATOMIC_SEQ_CST); }

void nc_write(const uint8_t *bytes, size_t count) {
    if (nc_is_held()) write_all(STDOUT_FILENO, bytes, count);
}

void nc_size(int *columns, int *rows) {
    struct winsize size = { 0 };
    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
    *columns = size.ws_col;
    *rows = size.ws_row;
}
