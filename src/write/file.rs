//! Whole files, through a temporary one beside them.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use tempfile::{Builder, NamedTempFile};

/// Writes a new file whole, and its folder where there is none. One that is there already is left as it is, and an error.
pub fn create(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder(file);
    fs::create_dir_all(folder)?;
    temporary(folder, bytes)?.persist_noclobber(file)?;
    Ok(())
}

/// A file that waits in a folder for its name.
pub fn temporary(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    // As for any new file: who may read it is up to the user's settings.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.prefix(".prioritize-").tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

/// The folder that a file is in or will be.
pub fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("a/b.yaml");
        create(&file, b"first").unwrap();
        assert_eq!(create(&file, b"second").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&file).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder(&file)).unwrap().count(), 1, "nothing is left behind");
    }
}
