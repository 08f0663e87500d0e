//! Files that a run writes: all of them, each whole or not at all.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::output::about_file;
use crate::{
    failure::Failure,
    problem::Message,
    write::{folder, temporary},
};

/// Writes files, or leaves what was there. All are written beside their places before the first takes its own.
pub(super) fn replace(files: &[(&Path, Vec<u8>)]) -> Result<(), Failure> {
    let ready = files.iter().map(|(file, bytes)| prepared(file, bytes)).collect::<Result<Vec<_>, _>>()?;
    ready.into_iter().zip(files).try_for_each(|((temporary, place), (file, _))| {
        temporary.persist(place).map(drop).map_err(|refused| told(file, &refused.error))
    })
}

/// The first file that is named a second time, if under another path.
pub(super) fn twice(files: &[PathBuf]) -> Option<&PathBuf> {
    let places: Vec<PathBuf> = files.iter().map(|file| place(file).unwrap_or_else(|_| file.clone())).collect();
    let again = |nth: &usize| places[..*nth].contains(&places[*nth]);
    (0..files.len()).find(again).map(|nth| &files[nth])
}

/// The file's new content, and the place that it is to take.
fn prepared(file: &Path, bytes: &[u8]) -> Result<(NamedTempFile, PathBuf), Failure> {
    // A link or a device would be replaced by a file.
    if file.symlink_metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return Err(about_file("failure-no-file", file));
    }
    let place = place(file).map_err(|error| told(file, &error))?;
    let temporary = temporary(folder(&place), bytes).map_err(|error| told(file, &error))?;
    Ok((temporary, place))
}

/// Where a file is or will be, whatever way its folder is named.
fn place(file: &Path) -> io::Result<PathBuf> {
    Ok(fs::canonicalize(folder(file))?.join(file.file_name().unwrap_or_default()))
}

/// The temporary file's name would only puzzle, so the kind of the error has to do.
fn told(file: &Path, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::NotFound {
        return about_file("failure-write-folder", file);
    }
    let message = Message::new("failure-write").with("file", file.display().to_string());
    Failure::because(message, error.kind().into())
}
