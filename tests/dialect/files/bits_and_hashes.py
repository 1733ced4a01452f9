import hashlib
import struct
import zlib
import binascii
import base64


def main():
    data = b"hello"
    return (
        hashlib.md5(data).hexdigest(), hashlib.sha256(data).hexdigest()[:8], int(hashlib.sha1(data).hexdigest(), 16) % 1000, hashlib.new("sha256", data).digest()[:2],
        struct.pack(">IH", 1, 2), struct.unpack("<h", b"\x01\x00"), zlib.crc32(data), zlib.decompress(zlib.compress(data)), zlib.adler32(data), binascii.hexlify(data),
        base64.b64encode(data), hashlib.blake2b(data, digest_size=4).hexdigest(), bin(6 & 3), ~5, 1 << 10, 7 ^ 2, (10).bit_count(),
    )
