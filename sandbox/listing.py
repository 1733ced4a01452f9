"""The modules that a submission may import, each with the names that its view shows.

A name that this version of Python lacks is skipped. Left out on purpose: whatever reads attributes
by a text, evaluates text, names a file or a process, or shows the interpreter. ``functools``,
``contextlib``, ``copy``, ``dataclasses``, ``operator``, ``sys``, ``pprint`` and ``io`` are partly
served by our own versions (sandbox.policy.views).
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COLLECTIONS_ABC = """
    Awaitable Buffer ByteString Callable Collection Container Coroutine Generator Hashable
    ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence
    MutableSet Reversible Sequence Set Sized ValuesView
    AsyncGenerator AsyncIterable AsyncIterator
"""

_TYPING = """
    AbstractSet Annotated Any AnyStr AsyncIterable AsyncIterator Awaitable BinaryIO ByteString
    Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter
    DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable IO ItemsView Iterable
    Iterator KeysView List Literal LiteralString Mapping MappingView Match MutableMapping
    MutableSequence MutableSet NamedTuple Never NewType NoReturn NotRequired Optional OrderedDict
    ParamSpec Pattern Protocol ReadOnly Required Reversible Self Sequence Set Sized SupportsAbs
    SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound Text
    TextIO Tuple Type TypeAlias TypeAliasType TypeGuard TypeIs TypeVar TypeVarTuple TypedDict
    TYPE_CHECKING Union Unpack ValuesView assert_never assert_type cast final
    overload override runtime_checkable
"""

LISTED: dict[str, tuple[str, ...]] = {
    module: tuple(names.split())
    for module, names in {
        "__future__": "annotations division absolute_import print_function generators "
        "generator_stop nested_scopes unicode_literals with_statement",
        "abc": "ABC ABCMeta abstractmethod abstractproperty abstractclassmethod "
        "abstractstaticmethod",
        "array": "array typecodes ArrayType",
        "base64": "b64encode b64decode b32encode b32decode b16encode b16decode a85encode "
        "a85decode b85encode b85decode standard_b64encode standard_b64decode "
        "urlsafe_b64encode urlsafe_b64decode",
        "binascii": "hexlify unhexlify crc32 b2a_hex a2b_hex b2a_base64 a2b_base64 Error",
        "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
        "calendar": "isleap leapdays weekday monthrange month_name month_abbr day_name day_abbr "
        "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY timegm",
        "cmath": "acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf "
        "isnan log log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau",
        "collections": "ChainMap Counter OrderedDict UserDict UserList abc defaultdict deque "
        "namedtuple",
        "collections.abc": _COLLECTIONS_ABC,
        "contextlib": "AbstractContextManager ContextDecorator ExitStack closing contextmanager "
        "nullcontext redirect_stderr redirect_stdout suppress",
        "copy": "Error copy deepcopy error replace",
        "dataclasses": "FrozenInstanceError InitVar KW_ONLY MISSING Field asdict astuple dataclass "
        "field fields is_dataclass replace",
        "datetime": "MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo",
        "decimal": "BasicContext Clamped Context ConversionSyntax Decimal DecimalException "
        "DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext "
        "FloatOperation Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN "
        "MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN "
        "ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow getcontext "
        "localcontext setcontext",
        "enum": "CONFORM CONTINUOUS EJECT Enum EnumMeta EnumType Flag FlagBoundary IntEnum IntFlag "
        "KEEP NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE auto member nonmember unique verify",
        "fractions": "Fraction",
        "functools": "cache cached_property cmp_to_key lru_cache partial partialmethod reduce "
        "singledispatch singledispatchmethod total_ordering update_wrapper wraps",
        "graphlib": "CycleError TopologicalSorter",
        "hashlib": "algorithms_guaranteed blake2b blake2s md5 new pbkdf2_hmac scrypt sha1 sha224 "
        "sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256",
        "heapq": "heapify heapify_max heappop heappop_max heappush heappush_max heappushpop "
        "heappushpop_max heapreplace heapreplace_max merge nlargest nsmallest",
        "hmac": "new digest compare_digest",
        "io": "StringIO",
        "itertools": "accumulate batched chain combinations combinations_with_replacement compress "
        "count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat "
        "starmap takewhile tee zip_longest",
        "json": "JSONDecodeError dumps loads",
        "keyword": "iskeyword issoftkeyword kwlist softkwlist",
        "math": "acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees "
        "dist e erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot "
        "inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan "
        "nextafter perm pi pow prod radians remainder sin sinh sqrt sumprod tan tanh tau trunc ulp",
        "numbers": "Complex Integral Number Rational Real",
        "operator": "abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge "
        "getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert "
        "ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul "
        "methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor",
        "pprint": "pformat pp pprint",
        "queue": "Empty Full LifoQueue PriorityQueue Queue ShutDown SimpleQueue",
        "random": "Random betavariate binomialvariate choice choices expovariate gammavariate "
        "gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint "
        "random randrange sample seed setstate shuffle triangular uniform vonmisesvariate "
        "weibullvariate",
        "re": "A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S U "
        "UNICODE VERBOSE X compile error PatternError escape findall finditer fullmatch match "
        "purge search split sub subn",
        "statistics": "NormalDist StatisticsError correlation covariance fmean geometric_mean "
        "harmonic_mean kde kde_random linear_regression mean median median_grouped median_high "
        "median_low mode multimode pstdev pvariance quantiles stdev variance",
        "string": "ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits "
        "octdigits printable punctuation whitespace",
        "struct": "Struct calcsize error iter_unpack pack pack_into unpack unpack_from",
        "sys": "byteorder exit float_info getrecursionlimit getsizeof get_int_max_str_digits "
        "hash_info hexversion int_info intern maxsize maxunicode platform set_int_max_str_digits "
        "setrecursionlimit stderr stdin stdout version version_info",
        "textwrap": "TextWrapper dedent fill indent shorten wrap",
        "threading": "Barrier BoundedSemaphore BrokenBarrierError Condition Event Lock RLock "
        "Semaphore get_ident local",
        "time": "asctime ctime gmtime localtime mktime monotonic monotonic_ns perf_counter "
        "perf_counter_ns process_time process_time_ns sleep strftime strptime struct_time "
        "thread_time time time_ns",
        "types": "BuiltinFunctionType BuiltinMethodType EllipsisType FunctionType GeneratorType "
        "GenericAlias LambdaType MappingProxyType MethodType NoneType NotImplementedType "
        "SimpleNamespace UnionType",
        "typing": _TYPING,
        "unicodedata": "category combining decimal digit lookup name normalize numeric",
        "zlib": "adler32 compress crc32 decompress",
    }.items()
}  # fmt: skip
