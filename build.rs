//! Packs the text files of each language for `src/domain/texts.rs`, so that a new file needs no registering, and the faces
//! for `src/ui/theme`: together they are three times as large as their packed form. For Windows, puts icon, version and
//! manifest into the program.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

const LANGUAGES: [&str; 3] = ["en", "da", "de"];
const FACES: [&str; 2] = ["Inter-roman.var.ttf", "JetBrainsMono-Regular.ttf"];

fn main() -> io::Result<()> {
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let (texts, faces) = (home.join("assets/texts"), home.join("assets/fonts"));
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", texts.display());
    println!("cargo:rerun-if-changed={}", faces.display());
    // The target counts, not this machine: the program may be built on another system.
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "windows") {
        windows(&home)?;
    }
    for language in LANGUAGES {
        // Name and text in turn; neither holds such a separator.
        let mut all = String::new();
        for (name, path) in files(&texts.join(language))? {
            let text = fs::read_to_string(path)?;
            if text.contains('\u{1f}') {
                return Err(io::Error::other(format!("{language}/{name} holds a separator")));
            }
            all.extend([name.as_str(), "\u{1f}", &text, "\u{1f}"]);
        }
        fs::write(out.join(format!("texts-{language}.deflate")), packed(all.as_bytes())?)?;
    }
    for face in FACES {
        fs::write(out.join(format!("{face}.deflate")), packed(&fs::read(faces.join(face))?)?)?;
    }
    Ok(())
}

fn packed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

/// Name and path of each text file of one language, in the same order on every machine.
fn files(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, path));
        }
    }
    files.sort();
    Ok(files)
}

/// What Windows shows of the program (icon, version) and is told by it (`packaging/win/program.manifest`).
fn windows(home: &Path) -> io::Result<()> {
    const NAME: &str = "contractbook-setup";
    const TITLE: &str = "Contractbook Setup Assistant";
    let (icon, template) = (home.join("assets/icon/icon.ico"), home.join("packaging/win/program.manifest"));
    for file in [&icon, &template] {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    let part = |name: &str| env::var(format!("CARGO_PKG_VERSION_{name}")).unwrap_or_default();
    // Four numbers, without what may follow them for a trial version.
    let version = format!("{}.{}.{}.0", part("MAJOR"), part("MINOR"), part("PATCH"));
    let manifest = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("program.manifest");
    fs::write(&manifest, fs::read_to_string(&template)?.replace("@VERSION@", &version))?;
    winresource::WindowsResource::new()
        .set_language(0x0409)
        .set("ProductName", TITLE)
        .set("FileDescription", TITLE)
        .set("CompanyName", "The Contractbook Setup Assistant authors")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        .set("InternalName", NAME)
        .set("OriginalFilename", &format!("{NAME}.exe"))
        .set_icon(&icon.to_string_lossy())
        .set_manifest_file(&manifest.to_string_lossy())
        .compile_for(NAME)
}
