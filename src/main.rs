//! The `prioritize` command. Everything of interest is in the library.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use prioritize::cli::{self, Outcome};

/// 0 clean, 1 problems in the files, 2 the run itself failed or its arguments are wrong.
fn main() -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut err = io::stderr().lock();
    let args = match cli::parse(std::env::args_os()) {
        Ok(args) => args,
        // Nothing is left to do where a stream is gone, here as below.
        Err(ended) if ended.asked_for => {
            let _ = write!(out, "{}", ended.text);
            return ExitCode::SUCCESS;
        }
        Err(ended) => {
            let _ = writeln!(err, "{}", ended.text);
            return ExitCode::from(2);
        }
    };
    let result = cli::run(&args, &mut out, &mut err).and_then(|outcome| {
        out.flush()?;
        Ok(outcome)
    });
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        // Nobody is reading: stay quiet, but do not claim success.
        Err(error) if is_closed_pipe(&error) => ExitCode::from(2),
        Err(error) => {
            let _ = writeln!(err, "{}", cli::tell(&error, &args));
            ExitCode::from(2)
        }
    }
}

/// Whether the reader left early, as in `prioritize | head`.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kind = error.root_cause().downcast_ref::<io::Error>().map(io::Error::kind);
    kind == Some(io::ErrorKind::BrokenPipe)
}
