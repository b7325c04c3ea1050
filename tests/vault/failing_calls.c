/* Lets the n-th write, flush or renaming below one folder fail; loaded before the C library, for the trials only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { ONCE_IO = 1, ONCE_FULL = 2, STAYS_FULL = 3, SHORT = 4, KILL = 5 };

static char below[PATH_MAX];
static long calls = 0, chosen = 0;
static int way = 0;

/* From now on the chosen call below the folder fails in the given way; 0 chooses none. */
void let_fail(const char *folder, long number, int how)
{
    snprintf(below, sizeof below, "%s", folder);
    chosen = number;
    way = how;
    calls = 0;
}

long calls_made(void) { return calls; }

static int is_below(const char *path) { return way && below[0] && strncmp(path, below, strlen(below)) == 0; }

static int descriptor_is_below(int descriptor)
{
    char link[64], path[PATH_MAX];
    if (!way)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_below(path);
}

/* 0: go on; 1: fail with errno set; 2: write a part. */
static int verdict(int takes_room)
{
    calls++;
    if (!chosen || (calls != chosen && !(way == STAYS_FULL && calls > chosen && takes_room)))
        return 0;
    if (way == KILL)
        kill(getpid(), SIGKILL);
    if (way == SHORT && takes_room)
        return 2;
    errno = way == ONCE_FULL || way == STAYS_FULL || way == SHORT ? ENOSPC : EIO;
    return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int descriptor, const void *content, size_t length)
{
    REAL(write);
    if (descriptor_is_below(descriptor)) {
        int what = verdict(1);
        if (what == 1)
            return -1;
        if (what == 2)
            return real(descriptor, content, length / 2);
    }
    return real(descriptor, content, length);
}

ssize_t pwrite64(int descriptor, const void *content, size_t length, off64_t place)
{
    REAL(pwrite64);
    if (descriptor_is_below(descriptor)) {
        int what = verdict(1);
        if (what == 1)
            return -1;
        if (what == 2)
            return real(descriptor, content, length / 2, place);
    }
    return real(descriptor, content, length, place);
}

ssize_t pwrite(int descriptor, const void *content, size_t length, off_t place)
{
    return pwrite64(descriptor, content, length, place);
}

int fsync(int descriptor)
{
    REAL(fsync);
    return descriptor_is_below(descriptor) && verdict(0) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return descriptor_is_below(descriptor) && verdict(0) ? -1 : real(descriptor);
}

int ftruncate64(int descriptor, off64_t length)
{
    REAL(ftruncate64);
    return descriptor_is_below(descriptor) && verdict(0) ? -1 : real(descriptor, length);
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

int rename(const char *from, const char *to)
{
    REAL(rename);
    return is_below(to) && verdict(0) ? -1 : real(from, to);
}

int link(const char *from, const char *to)
{
    REAL(link);
    return is_below(to) && verdict(0) ? -1 : real(from, to);
}

int unlink(const char *path)
{
    REAL(unlink);
    return is_below(path) && verdict(0) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    return is_below(path) && verdict(1) ? -1 : real(path, mode);
}
