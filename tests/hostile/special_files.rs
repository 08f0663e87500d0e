//! What has the name of a file and is none: reading it could wait for ever, or have no end.

use std::{fs, os::unix::net::UnixListener};

use rustix::fs::{CWD, FileType, Mode, makedev, mknodat};

use super::{program::check, support::base};

const NO_FILE: &str = "1:1: error: this is not an ordinary file [unreadable-file]";

#[test]
fn pipes_sockets_and_folders_are_not_read() {
    let folder = base();
    let measures = folder.path().join("portfolio/measures");
    fs::create_dir(measures.join("mappe.yaml")).expect("a folder");
    let _socket = UnixListener::bind(measures.join("plugg.yaml")).expect("a socket");
    mknodat(CWD, measures.join("ror.yaml"), FileType::Fifo, Mode::RUSR, 0).expect("a pipe");
    let told = ["mappe", "plugg", "ror"].map(|name| format!("portfolio/measures/{name}.yaml:{NO_FILE}"));
    assert_eq!(check(folder.path()), told);
}

/// A link to a pipe in the folder is one to no file.
#[test]
fn links_to_pipes_are_not_read() {
    let folder = base();
    mknodat(CWD, folder.path().join("ror"), FileType::Fifo, Mode::RUSR, 0).expect("a pipe");
    std::os::unix::fs::symlink("../../ror", folder.path().join("portfolio/measures/ror.yaml")).expect("a link");
    let told = check(folder.path());
    assert!(told.len() == 1 && told[0].starts_with("portfolio/measures/ror.yaml:1:1: error: "), "{told:?}");
}

#[test]
fn a_strategy_that_is_no_file_is_not_read() {
    let folder = base();
    let strategy = folder.path().join("strategy.toml");
    let told = [format!("strategy.toml:{NO_FILE}")];

    fs::remove_file(&strategy).expect("a file");
    mknodat(CWD, &strategy, FileType::Fifo, Mode::RUSR, 0).expect("a pipe");
    assert_eq!(check(folder.path()), told);

    fs::remove_file(&strategy).expect("a file");
    fs::create_dir(&strategy).expect("a folder");
    assert_eq!(check(folder.path()), told);
}

#[test]
fn devices_are_not_read() {
    let folder = base();
    let device = folder.path().join("portfolio/measures/null.yaml");
    // Only the administrator makes devices, and not in every container.
    if let Err(error) = mknodat(CWD, device, FileType::CharacterDevice, Mode::RUSR, makedev(1, 5)) {
        eprintln!("skipped, as no device can be made here: {error}");
        return;
    }
    assert_eq!(check(folder.path()), [format!("portfolio/measures/null.yaml:{NO_FILE}")]);
}
