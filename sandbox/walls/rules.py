"""What a worker may ask of the kernel: every system call's fate, with its reason. Pure data.

A call that no rule names is refused with EPERM, so that a system call of tomorrow is refused
too. EPERM where an honest program may stumble in by accident and Python turns the refusal into an
exception (a traceback that wants to show source lines, ``isatty``, a late import). The process is
killed where only an attack, or a program that cannot be judged, would go.

The names are Linux's own; a machine that lacks one simply has no such call. ``fd`` checks compare
32 bits because the kernel takes descriptors, flags and clocks as 32 bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from sandbox.walls.bpf import AtMost, Check, Null, OneOf


class Fate(Enum):
    """What happens to a process that makes a call."""

    ALLOWED = auto()
    REFUSED = auto()
    """The call returns EPERM; the process lives."""
    KILLED = auto()
    """SIGSYS ends the whole process; it cannot be caught."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One reason, the calls it is about, and the checks that their arguments must pass.

    With ``checks``, ``fate`` holds if all of them do, and ``otherwise`` if one does not.
    """

    names: tuple[str, ...]
    fate: Fate
    why: str
    checks: tuple[Check, ...] = ()
    otherwise: Fate = Fate.REFUSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """What of the worker itself the rules depend on.

    ``channel`` is the socket to the supervisor; ``gauges`` are descriptors of its own figures in
    /proc, readable (and resettable) at an offset only.
    """

    pid: int
    channel: int
    gauges: tuple[int, ...] = ()


_PROT_READ_WRITE = (0, 1, 2, 3)
_MAP_ANONYMOUS = 0x20
_LAST_STATIC_CLOCK = 11
_FUTEX_FLAGS = 0x80 | 0x100
_FUTEX_OPERATIONS = (0, 1, 3, 4, 5, 9, 10)
_HARMLESS_ADVICE = (0, 3, 4, 8, 14, 15)


def rules(process: Process) -> tuple[Rule, ...]:
    """Return every rule, the frequent calls first."""
    return (*_allowed_plainly(), *_allowed_if(process), *_refused(), *_killed())


def _allowed_plainly() -> tuple[Rule, ...]:
    return (
        _allow("brk munmap mremap", "memory, bounded by RLIMIT_AS"),
        _allow("poll ppoll select pselect6", "waiting on the channel; makes no descriptor"),
        _allow("nanosleep sched_yield restart_syscall", "sleeping is billed as wall time"),
        _allow("gettimeofday time times getrusage", "the process's own time and use"),
        _allow("getrandom", "seeds of random and of hashing"),
        _allow(
            "getpid getppid gettid getuid geteuid getgid getegid",
            "who it is; these cannot fail, and a -1 for the parent would mean everybody to kill()",
        ),
        _allow("rt_sigreturn rt_sigprocmask", "abort() and the return from Python's own handlers"),
        _allow("close", "giving up a descriptor hurts nobody but the worker"),
        _allow("exit exit_group", "ending is always allowed"),
    )


def _allowed_if(process: Process) -> tuple[Rule, ...]:
    channel = process.channel
    return (
        _allow_if("read recvfrom", "the channel is all it may read", _descriptor(channel)),
        _allow_if(
            "write", "the channel, and 1 and 2 that lead nowhere", _descriptor(channel, 1, 2)
        ),
        _allow_if(
            "sendto",
            "send() on the channel; an address would reach another socket",
            _descriptor(channel),
            Null(argument=4),
        ),
        _allow_if(
            "pread64 pwrite64",
            "its own peak memory: descriptors opened before the wall",
            _descriptor(*process.gauges),
        ),
        _allow_if(
            "mmap",
            "anonymous memory without execution: no machine code from data, no file",
            OneOf(argument=2, values=_PROT_READ_WRITE),
            OneOf(argument=3, values=(_MAP_ANONYMOUS,), mask=_MAP_ANONYMOUS),
        ),
        _allow_if("mprotect", "as for mmap", OneOf(argument=2, values=_PROT_READ_WRITE)),
        _allow_if(
            "madvise",
            "what allocators use; others poison or offline pages of the machine for root",
            OneOf(argument=2, values=_HARMLESS_ADVICE),
        ),
        _allow_if(
            "futex",
            "locks; the priority-inheriting operations have a history of kernel holes",
            OneOf(argument=1, values=_FUTEX_OPERATIONS, mask=~_FUTEX_FLAGS & 0xFFFFFFFF),
        ),
        _allow_if(
            "clock_gettime clock_getres clock_nanosleep",
            "the common clocks; negative numbers are the clocks of other processes",
            AtMost(argument=0, value=_LAST_STATIC_CLOCK),
        ),
        Rule(
            names=("tgkill",),
            fate=Fate.ALLOWED,
            why="abort() signals the process itself; anybody else is an attack",
            checks=(OneOf(argument=0, values=(process.pid,)),),
            otherwise=Fate.KILLED,
        ),
    )


def _refused() -> tuple[Rule, ...]:
    return (
        _refuse(
            "open openat openat2 creat stat lstat statx newfstatat access faccessat faccessat2 "
            "readlink readlinkat getdents getdents64 getcwd chdir fchdir statfs fstatfs",
            "tracebacks, late imports and curious programs look for files and cope without",
        ),
        _refuse(
            "unlink unlinkat rename renameat renameat2 mkdir mkdirat rmdir link linkat symlink "
            "symlinkat mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat "
            "truncate ftruncate fallocate utimensat utime utimes futimesat setxattr lsetxattr "
            "fsetxattr removexattr lremovexattr fremovexattr getxattr lgetxattr fgetxattr "
            "listxattr llistxattr flistxattr inotify_init inotify_init1 inotify_add_watch",
            "changing files: PermissionError, as an unprivileged program would see",
        ),
        _refuse(
            "fstat lseek ioctl fcntl flock dup dup2 dup3 pipe pipe2 eventfd eventfd2 epoll_create "
            "epoll_create1 timerfd_create signalfd signalfd4 close_range readv writev preadv "
            "pwritev preadv2 pwritev2 sendmsg recvmsg sendmmsg recvmmsg shutdown getsockname "
            "getpeername getsockopt setsockopt sendfile splice tee vmsplice copy_file_range fsync "
            "fdatasync sync syncfs sync_file_range",
            "descriptors: more of them, passing them on, or using one that is not the channel",
        ),
        _refuse(
            "rt_sigaction sigaltstack rt_sigpending rt_sigtimedwait rt_sigsuspend pause alarm "
            "setitimer getitimer timer_create timer_settime",
            "SIGXCPU and SIGTERM must keep their effect; the interpreter's end tries these softly",
        ),
        _refuse(
            "prctl arch_prctl prlimit64 getrlimit setrlimit seccomp landlock_create_ruleset "
            "landlock_add_rule landlock_restrict_self set_tid_address set_robust_list "
            "get_robust_list rseq membarrier",
            "the walls themselves, and what only a starting thread needs",
        ),
        _refuse(
            "getpgid getpgrp getsid uname sysinfo getgroups getpriority setpriority "
            "sched_getaffinity sched_setaffinity sched_setscheduler sched_setparam "
            "sched_setattr sched_getattr getcpu capget umask mincore mlock mlock2 mlockall "
            "munlock munlockall msync",
            "facts about the machine and its scheduling: not needed, not given",
        ),
    )


def _killed() -> tuple[Rule, ...]:
    return (
        _kill(
            "clone clone3 fork vfork execve execveat",
            "processes and threads: unbilled CPU, unbounded number, other programs",
        ),
        _kill(
            "kill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_send_signal",
            "signals to the supervisor or to anybody else",
        ),
        _kill(
            "ptrace process_vm_readv process_vm_writev process_madvise pidfd_open pidfd_getfd kcmp",
            "memory and descriptors of other processes: where the answers are",
        ),
        _kill(
            "socket socketpair connect bind listen accept accept4",
            "the network, and local sockets of other services",
        ),
        _kill(
            "memfd_create memfd_secret shmget shmat shmctl shmdt semget semop semtimedop semctl "
            "msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify "
            "mq_getsetattr",
            "memory and queues that outlive the process, escape its limits or can be executed",
        ),
        _kill(
            "io_uring_setup io_uring_enter io_uring_register io_setup io_submit io_destroy "
            "io_getevents io_pgetevents io_cancel",
            "system calls that no filter sees",
        ),
        _kill(
            "setsid setpgid unshare setns mount umount2 pivot_root chroot open_tree move_mount "
            "fsopen fsconfig fsmount fspick mount_setattr name_to_handle_at open_by_handle_at",
            "leaving the session or namespace that the supervisor cleans up",
        ),
        _kill(
            "setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid "
            "capset personality",
            "becoming somebody else",
        ),
        _kill(
            "bpf perf_event_open userfaultfd keyctl add_key request_key init_module finit_module "
            "delete_module kexec_load kexec_file_load reboot swapon swapoff acct settimeofday "
            "clock_settime clock_adjtime adjtimex sethostname setdomainname syslog quotactl "
            "quotactl_fd iopl ioperm modify_ldt remap_file_pages pkey_mprotect fanotify_init "
            "fanotify_mark lookup_dcookie mbind set_mempolicy migrate_pages move_pages vhangup",
            "the kernel's own machinery: administration, and its larger attack surface",
        ),
    )


def _descriptor(*numbers: int) -> OneOf:
    return OneOf(argument=0, values=numbers)


def _allow(names: str, why: str) -> Rule:
    return Rule(names=tuple(names.split()), fate=Fate.ALLOWED, why=why)


def _allow_if(names: str, why: str, *checks: Check) -> Rule:
    return Rule(names=tuple(names.split()), fate=Fate.ALLOWED, why=why, checks=checks)


def _refuse(names: str, why: str) -> Rule:
    return Rule(names=tuple(names.split()), fate=Fate.REFUSED, why=why)


def _kill(names: str, why: str) -> Rule:
    return Rule(names=tuple(names.split()), fate=Fate.KILLED, why=why)
