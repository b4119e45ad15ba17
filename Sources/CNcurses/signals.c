#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

// The program cannot go on after these: the terminal is given back there and then.
static const int deadly[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS, SIGQUIT };
// The program is asked to end, and has two seconds to save its work.
static const int polite[] = { SIGTERM, SIGHUP, SIGINT };
// The program is told something, between two frames.
static const int told[] = { SIGWINCH, SIGTSTP, SIGCONT };

#define COUNT(list) (sizeof(list) / sizeof *(list))

static struct sigaction before[NSIG];  // what each signal did before we watched it
static int wake_up[2] = { -1, -1 };
static volatile sig_atomic_t asked_to_end;
// The Swift runtime's own handlers print a backtrace, and on a terminal ask whether to debug: they
// are for those who asked for them.
static bool wants_backtraces;

static void end_by_force(int signal) {
    nc_release();
    struct sigaction action = { .sa_handler = SIG_DFL };
    if (wants_backtraces && before[signal].sa_handler != SIG_IGN) action = before[signal];
    sigaction(signal, &action, NULL);
    raise(signal);  // delivered when this handler returns, so that the parent sees why
}

static void on_deadly(int signal) { end_by_force(signal); }

static void on_told(int signal) {
    int saved = errno;
    uint8_t byte = (uint8_t)signal;
    (void)!write(wake_up[1], &byte, 1);  // a full pipe wakes as well as a byte more
    errno = saved;
}

static void on_polite(int signal) {
    if (asked_to_end) {
        end_by_force(signal);
        return;
    }
    asked_to_end = signal;
    alarm(2);
    on_told(signal);
}

static void on_alarm(int signal) {
    (void)signal;
    if (asked_to_end) end_by_force(asked_to_end);
}

static void watch(int signal, void (*handler)(int), int flags) {
    struct sigaction action = { .sa_handler = handler, .sa_flags = flags };
    // One handler at a time on a thread: a second signal finds the terminal given back or not at all.
    sigfillset(&action.sa_mask);
    sigaction(signal, NULL, &before[signal]);
    // Under nohup and in scripts some signals are ignored on purpose, and stay so.
    bool is_ignored = before[signal].sa_handler == SIG_IGN;
    if (!is_ignored || handler == on_deadly) sigaction(signal, &action, NULL);
}

int nc_watch_signals(void) {
    if (wake_up[0] < 0 && pipe2(wake_up, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    wants_backtraces = getenv("SWIFT_BACKTRACE") != NULL;
    static bool is_registered;
    if (!is_registered) is_registered = atexit(nc_release) == 0;
    nc_guard_stack();
    for (size_t i = 0; i < COUNT(deadly); i++) watch(deadly[i], on_deadly, SA_ONSTACK);
    for (size_t i = 0; i < COUNT(polite); i++) watch(polite[i], on_polite, SA_RESTART);
    for (size_t i = 0; i < COUNT(told); i++) watch(told[i], on_told, SA_RESTART);
    watch(SIGALRM, on_alarm, SA_RESTART);
    return wake_up[0];
}

void nc_unwatch_signals(void) {
    for (size_t i = 0; i < COUNT(deadly); i++) sigaction(deadly[i], &before[deadly[i]], NULL);
    for (size_t i = 0; i < COUNT(polite); i++) sigaction(polite[i], &before[polite[i]], NULL);
    for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &before[told[i]], NULL);
    sigaction(SIGALRM, &before[SIGALRM], NULL);
}

void nc_guard_stack(void) {
    static _Thread_local bool is_guarded;
    static _Thread_local char second[32768];
    if (is_guarded) return;
    stack_t stack = { .ss_sp = second, .ss_size = sizeof second };
    is_guarded = sigaltstack(&stack, NULL) == 0;
}

void nc_stop(void) {
    struct sigaction plain = { .sa_handler = SIG_DFL }, our_stop, our_continue;
    sigaction(SIGTSTP, &plain, &our_stop);
    // With its default action the signal that continues us leaves no trace: that we go on is what
    // tells us.
    sigaction(SIGCONT, &plain, &our_continue);
    sigset_t stop, mask;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    // Another thread may be chosen to stop for the group, after kill() has returned here. So this
    // thread has a stop of its own waiting: whichever comes first stops all threads, and continuing
    // takes back the other.
    pthread_sigmask(SIG_BLOCK, &stop, &mask);
    raise(SIGTSTP);
    kill(0, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGCONT, &our_continue, NULL);
    sigaction(SIGTSTP, &our_stop, NULL);
}

int nc_asked_to_end(void) { return asked_to_end; }

void nc_answer_to_end(void) { alarm(0); }

void nc_die_of(int signal) {
    nc_release();
    struct sigaction plain = { .sa_handler = SIG_DFL };
    sigaction(signal, &plain, NULL);
    sigset_t just;
    sigemptyset(&just);
    sigaddset(&just, signal);
    pthread_sigmask(SIG_UNBLOCK, &just, NULL);
    raise(signal);
    _exit(128 + signal);
}

void nc_lend_keys(bool lent) {
    static struct sigaction ours[NSIG];
    static const int keys[] = { SIGINT, SIGQUIT, SIGTSTP };
    for (size_t i = 0; i < COUNT(keys); i++) {
        int signal = keys[i];
        struct sigaction action = { .sa_handler = signal == SIGTSTP ? SIG_DFL : SIG_IGN };
        if (lent) sigaction(signal, &action, &ours[signal]);
        else sigaction(signal, &ours[signal], NULL);
    }
}
