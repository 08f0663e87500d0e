//! Links: those that stay in the folder lead to a file, all others to nothing that is read.

use std::{fs, os::unix::fs::symlink, path::Path};

use super::{
    program::check,
    support::{base, put},
};

/// Something that is only outside, and must never be seen.
const SECRET: &str =
    "id: hemmelig\ntitle: Kontonummer 1234\nowner: it\nfocus_areas: [dialog]\nstatus: idea\nfarge: rød\n";

const REFUSED: &str =
    "1:1: error: the link leads out of the portfolio's folder, to a folder, or to nothing [unreadable-file]";

fn link(folder: &Path, name: &str, target: impl AsRef<Path>) {
    symlink(target, folder.join(name)).expect("a link");
}

#[test]
fn nothing_outside_is_read_through_a_file() {
    let outside = tempfile::tempdir().expect("a folder");
    put(outside.path(), "hemmelig.yaml", SECRET);
    let folder = base();
    let measures = "portfolio/measures";
    fs::create_dir(folder.path().join("portfolio/measures/sub")).expect("a folder");
    link(folder.path(), "portfolio/measures/a.yaml", outside.path().join("hemmelig.yaml"));
    link(folder.path(), "portfolio/measures/sub/b.yaml", "/etc/passwd");
    link(folder.path(), "portfolio/measures/c.yaml", "/dev/zero");
    link(folder.path(), "portfolio/measures/d.yaml", "/proc/self/mem");
    link(folder.path(), "portfolio/measures/e.yaml", "../../../../../../../../../../../etc/passwd");
    // A way around through the folder itself.
    link(folder.path(), "notater", outside.path());
    link(folder.path(), "portfolio/measures/f.yaml", "../../notater/hemmelig.yaml");
    link(folder.path(), "portfolio/measures/g.yaml", "f.yaml");
    let told = ["a", "c", "d", "e", "f", "g", "sub/b"].map(|name| format!("{measures}/{name}.yaml:{REFUSED}"));
    assert_eq!(check(folder.path()), told);
}

#[test]
fn nothing_outside_is_read_through_a_folder() {
    let outside = tempfile::tempdir().expect("a folder");
    put(outside.path(), "hemmelig.yaml", SECRET);
    let folder = base();
    link(folder.path(), "portfolio/measures/nabo", outside.path());
    link(folder.path(), "portfolio/measures/rot.yaml", "/");
    let told = ["nabo", "rot.yaml"].map(|name| format!("portfolio/measures/{name}:{REFUSED}"));
    assert_eq!(check(folder.path()), told);

    for kind in ["portfolio", "portfolio/measures"] {
        let folder = base();
        fs::rename(folder.path().join(kind), folder.path().join("andre")).expect("a folder");
        put(outside.path(), "measures/hemmelig.yaml", SECRET);
        link(folder.path(), kind, outside.path());
        let told = check(folder.path());
        assert!(told.contains(&format!("portfolio/measures:{REFUSED}")), "{told:#?}");
        assert!(!told.iter().any(|line| line.contains("hemmelig")), "{told:#?}");
    }
}

#[test]
fn a_strategy_that_lies_outside_is_refused() {
    let outside = base();
    for target in [outside.path().join("strategy.toml").as_path(), Path::new("/dev/zero"), Path::new("strategy.toml")] {
        let folder = base();
        fs::remove_file(folder.path().join("strategy.toml")).expect("a file");
        link(folder.path(), "strategy.toml", target);
        assert_eq!(check(folder.path()), [format!("strategy.toml:{REFUSED}")], "{}", target.display());
    }
}

/// Links in the folder are read, and a folder twice is not.
#[test]
fn links_inside_are_followed_to_files_only() {
    let folder = base();
    fs::rename(folder.path().join("strategy.toml"), folder.path().join("vedtatt.toml")).expect("a file");
    link(folder.path(), "strategy.toml", "vedtatt.toml");
    let measures = folder.path().join("portfolio/measures");
    fs::rename(measures.join("skoleskyss.yaml"), folder.path().join("skoleskyss.txt")).expect("a file");
    link(&measures, "skoleskyss.yaml", "../../skoleskyss.txt");
    assert_eq!(check(folder.path()), [""; 0]);

    link(&measures, "alle", "..");
    link(&measures, "selv", ".");
    let told = ["alle", "selv"].map(|name| format!("portfolio/measures/{name}:{REFUSED}"));
    assert_eq!(check(folder.path()), told);
}

#[test]
fn links_in_a_ring_come_to_an_end() {
    let folder = base();
    let measures = folder.path().join("portfolio/measures");
    link(&measures, "a.yaml", "b.yaml");
    link(&measures, "b.yaml", "a.yaml");
    link(&measures, "c.yaml", "c.yaml");
    let told = ["a", "b", "c"].map(|name| format!("portfolio/measures/{name}.yaml:{REFUSED}"));
    assert_eq!(check(folder.path()), told);
}

/// The folder itself may be a link: it is the one that was asked for.
#[test]
fn the_folder_may_be_a_link() {
    let folder = base();
    let other = tempfile::tempdir().expect("a folder");
    link(other.path(), "lenke", folder.path());
    assert_eq!(check(&other.path().join("lenke")), [""; 0]);
}
