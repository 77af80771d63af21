//! Unpacks bodies piece by piece within a bound, so that a small packed body cannot fill the memory.

use std::io::{self, Write};

use flate2::write::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

/// Why unpacking stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// More than the bound came out.
    TooLarge,
    /// Not what the `Content-Encoding` says.
    Unreadable,
}

/// Takes a body's bytes as they come and holds them unpacked.
pub struct Unpacker {
    coding: Coding,
    /// Whether anything came in; an empty body needs no unpacking.
    fed: bool,
}

enum Coding {
    Plain(Bounded),
    Gzip(Box<MultiGzDecoder<Bounded>>),
    /// RFC 9110 section 8.4.1.2 says zlib; some servers send the bare stream. The first byte tells.
    DeflateUndecided(Bounded),
    Zlib(Box<ZlibDecoder<Bounded>>),
    Deflate(Box<DeflateDecoder<Bounded>>),
    /// A coding that was not asked for.
    Unknown(Bounded),
}

impl Unpacker {
    /// For a body with this `Content-Encoding`, holding at most `limit` bytes.
    pub fn new(content_encoding: Option<&str>, limit: usize) -> Self {
        let out = Bounded { bytes: Vec::new(), limit, overflow: false };
        let coding = match content_encoding.unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            // Character sets and transfer encodings stand there by mistake; they pack nothing.
            "" | "identity" | "none" | "utf-8" | "utf8" | "binary" | "7bit" | "8bit" => Coding::Plain(out),
            "gzip" | "x-gzip" => Coding::Gzip(Box::new(MultiGzDecoder::new(out))),
            "deflate" => Coding::DeflateUndecided(out),
            _ => Coding::Unknown(out),
        };
        Self { coding, fed: false }
    }

    /// Takes the next bytes of the wire.
    ///
    /// # Errors
    /// When more than the limit comes out, or what comes in is not what was announced; the rest is then not wanted.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), Stopped> {
        let Some(first) = bytes.first() else { return Ok(()) };
        self.fed = true;
        if let Coding::DeflateUndecided(out) = &mut self.coding {
            let out = std::mem::take(out);
            // zlib's first byte names method 8 in its low half (RFC 1950 section 2.2).
            self.coding = if first & 0x0f == 8 {
                Coding::Zlib(Box::new(ZlibDecoder::new(out)))
            } else {
                Coding::Deflate(Box::new(DeflateDecoder::new(out)))
            };
        }
        let written = match &mut self.coding {
            Coding::Plain(out) => out.write_all(bytes),
            Coding::Gzip(decoder) => decoder.write_all(bytes),
            Coding::Zlib(decoder) => decoder.write_all(bytes),
            Coding::Deflate(decoder) => decoder.write_all(bytes),
            Coding::DeflateUndecided(_) | Coding::Unknown(_) => return Err(Stopped::Unreadable),
        };
        self.outcome(&written)
    }

    /// Checks that the packed stream came to its own end.
    ///
    /// # Errors
    /// As for [`Unpacker::push`].
    pub fn finish(&mut self) -> Result<(), Stopped> {
        if !self.fed {
            return Ok(());
        }
        let finished = match &mut self.coding {
            Coding::Gzip(decoder) => decoder.try_finish(),
            Coding::Zlib(decoder) => decoder.try_finish(),
            Coding::Deflate(decoder) => decoder.try_finish(),
            Coding::Plain(_) | Coding::DeflateUndecided(_) | Coding::Unknown(_) => Ok(()),
        };
        self.outcome(&finished)
    }

    /// What came out so far.
    pub fn take(mut self) -> Vec<u8> {
        std::mem::take(&mut self.out().bytes)
    }

    fn out(&mut self) -> &mut Bounded {
        match &mut self.coding {
            Coding::Plain(out) | Coding::DeflateUndecided(out) | Coding::Unknown(out) => out,
            Coding::Gzip(decoder) => decoder.get_mut(),
            Coding::Zlib(decoder) => decoder.get_mut(),
            Coding::Deflate(decoder) => decoder.get_mut(),
        }
    }

    fn outcome(&mut self, result: &io::Result<()>) -> Result<(), Stopped> {
        match result {
            Ok(()) => Ok(()),
            Err(_) if self.out().overflow => Err(Stopped::TooLarge),
            // The decoder's words add nothing to what the caller says.
            Err(_) => Err(Stopped::Unreadable),
        }
    }
}

/// A buffer that refuses to grow past its limit.
#[derive(Default)]
struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
    overflow: bool,
}

impl Write for Bounded {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let room = self.limit.saturating_sub(self.bytes.len());
        let (fits, rest) = buffer.split_at(buffer.len().min(room));
        self.bytes.extend_from_slice(fits);
        if rest.is_empty() {
            Ok(buffer.len())
        } else {
            self.overflow = true;
            Err(io::Error::other("the body is larger than the limit"))
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    fn unpack(encoding: &str, pieces: &[&[u8]], limit: usize) -> (Vec<u8>, Result<(), Stopped>) {
        let mut unpacker = Unpacker::new(Some(encoding), limit);
        let result = pieces.iter().try_for_each(|p| unpacker.push(p)).and_then(|()| unpacker.finish());
        (unpacker.take(), result)
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn every_asked_for_coding_unpacks_byte_by_byte() {
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(b"hello hello").unwrap();
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::fast());
        bare.write_all(b"hello hello").unwrap();
        for (encoding, packed) in [
            ("identity", b"hello hello".to_vec()),
            ("UTF-8", b"hello hello".to_vec()),
            ("GZIP", gzip(b"hello hello")),
            ("x-gzip", [gzip(b"hello "), gzip(b"hello")].concat()),
            ("deflate", zlib.finish().unwrap()),
            ("deflate", bare.finish().unwrap()),
        ] {
            let pieces: Vec<_> = packed.chunks(1).collect();
            assert_eq!(unpack(encoding, &pieces, 11), (b"hello hello".to_vec(), Ok(())), "{encoding}");
        }
    }

    #[test]
    fn bombs_and_broken_streams_stop() {
        let bomb = gzip(&vec![b'a'; 1_000_000]);
        assert!(bomb.len() < 5_000);
        assert_eq!(unpack("gzip", &[&bomb], 1000), (vec![b'a'; 1000], Err(Stopped::TooLarge)));
        let whole = gzip(b"hello hello");
        for (encoding, packed) in [
            ("gzip", b"{\"plain\":1}".as_slice()),
            ("gzip", &whole[..whole.len() - 9]),
            ("deflate", b"\xff\xff\xff"),
            ("br", b"whatever"),
            ("gzip, gzip", b"whatever"),
        ] {
            assert_eq!(unpack(encoding, &[packed], 1000).1, Err(Stopped::Unreadable), "{encoding}");
        }
        assert_eq!(unpack("gzip", &[], 1000), (Vec::new(), Ok(())));
    }
}
