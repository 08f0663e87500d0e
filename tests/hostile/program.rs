//! Runs the program as a guest: little memory, a time after which it is stopped, and an eye on all that it writes.

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use super::screen::assert_harmless;

/// How much the program may take of the address space, in KiB. Its memory is a part of that.
const LIMIT: &str = "195000";

/// Whoever has not come to an end by then hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// How a run ended, and what it wrote.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// All that `check` tells of a folder, a problem a line, without the last line. All other formats have to be harmless too,
/// and to name every file that the short one names.
pub(crate) fn check(folder: &Path) -> Vec<String> {
    let short = run(folder, &["check", "--terse"]);
    assert!(matches!(short.code, 0 | 1), "exit code {}: {}{}", short.code, short.out, short.err);
    assert_eq!(short.err, "");
    let mut told: Vec<String> = short.out.lines().map(str::to_owned).collect();
    assert!(told.pop().is_some_and(|line| !line.is_empty()), "nothing is said at the end");

    let outputs = tempfile::tempdir().expect("a folder");
    let mut arguments = vec!["check".to_owned(), "--format".to_owned(), FORMATS.join(",")];
    arguments.extend(FORMATS.iter().flat_map(|format| ["-o".to_owned(), path(outputs.path(), format)]));
    let all = run(folder, &arguments);
    assert_eq!((all.code, all.err.as_str()), (short.code, ""), "{FORMATS:?}");
    for format in FORMATS {
        let text = fs::read(path(outputs.path(), format)).expect("an output");
        let text = String::from_utf8(text).unwrap_or_else(|error| panic!("{format} is no text: {error}"));
        assert_harmless(format, &text);
    }
    let ranking = run(folder, &["rank"]);
    assert!(matches!(ranking.code, 0..=2), "exit code {}: {}", ranking.code, ranking.err);
    told
}

/// Every format that has a name, but for the terse one, which stands in the place of text.
const FORMATS: [&str; 9] = ["text", "json", "sarif", "github", "gitlab", "azure", "junit", "markdown", "csv"];

fn path(folder: &Path, format: &str) -> String {
    folder.join(format).display().to_string()
}

/// Runs the program with these arguments, in English, on a folder.
pub(crate) fn run<A: AsRef<str>>(folder: &Path, arguments: &[A]) -> Run {
    run_command(limited(Path::new(env!("CARGO_BIN_EXE_prioritize"))), folder, arguments)
}

/// The same with a command that runs the program.
pub(crate) fn run_command<A: AsRef<str>>(mut command: Command, folder: &Path, arguments: &[A]) -> Run {
    let streams = tempfile::tempdir().expect("a folder");
    let (out, err) = (streams.path().join("out"), streams.path().join("err"));
    let mut child = command
        .arg("-C")
        .arg(folder)
        .args(["--as-of", "2026-11-23", "--language", "en"])
        .args(arguments.iter().map(AsRef::as_ref))
        .stdin(Stdio::null())
        .stdout(File::create(&out).expect("a file"))
        .stderr(File::create(&err).expect("a file"))
        .spawn()
        .expect("the program starts");
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        if start.elapsed() > PATIENCE {
            child.kill().expect("a child");
            child.wait().expect("a child");
            panic!("the program does not come to an end");
        }
        sleep(Duration::from_millis(5));
    };
    let text = |path| String::from_utf8(fs::read(path).expect("an output")).expect("text");
    let run = Run { code: status.code().unwrap_or(-1), out: text(&out), err: text(&err) };
    assert!(run.code >= 0, "{status}: {}", run.err);
    assert_harmless("standard output", &run.out);
    assert_harmless("standard error", &run.err);
    run
}

/// A command that runs the program with little memory. Threads and their reserves of memory count towards the limit, so there
/// are few.
pub(crate) fn limited(program: &Path) -> Command {
    if cfg!(not(target_os = "linux")) {
        return Command::new(program);
    }
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -v \"$0\" && exec \"$@\"", LIMIT]).arg(program);
    limited.env("RAYON_NUM_THREADS", "2").env("MALLOC_ARENA_MAX", "1");
    limited
}
