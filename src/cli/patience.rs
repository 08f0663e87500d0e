//! How long a search is waited for, and what is shown meanwhile.

use std::{
    io::{self, IsTerminal as _},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};

use super::session::Session;
use crate::{
    plan::solve::{Progress, Watcher},
    problem::Message,
    report::Stopped,
};

/// Waits for a search until it is done, time is up or somebody interrupts.
pub(super) struct Patience<'s> {
    session: &'s Session<'s>,
    until: Option<Instant>,
    interrupted: Arc<AtomicBool>,
    bar: Option<ProgressBar>,
    stopped: Option<Stopped>,
}

impl<'s> Patience<'s> {
    /// Waits so many seconds; without a number, or with 0, as long as it takes.
    pub(super) fn new(session: &'s Session<'s>, seconds: Option<u64>) -> Self {
        let seconds = seconds.filter(|seconds| *seconds > 0);
        let until = seconds.and_then(|seconds| Instant::now().checked_add(Duration::from_secs(seconds)));
        let shown = io::stderr().is_terminal() && !session.args.quiet;
        let bar = shown.then(|| {
            let style =
                ProgressStyle::with_template("{spinner} {msg}").unwrap_or_else(|_| ProgressStyle::default_spinner());
            ProgressBar::new_spinner().with_style(style)
        });
        Self { session, until, interrupted: interruption(), bar, stopped: None }
    }

    /// Takes what is shown away, and tells why the search was ended, if it was.
    pub(super) fn end(self) -> Option<Stopped> {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
        self.stopped
    }
}

impl Watcher for Patience<'_> {
    fn go_on(&mut self, progress: Progress) -> bool {
        if let (Some(bar), Some(worth)) = (&self.bar, progress.worth) {
            let locale = &self.session.locale;
            let gap = locale.share(gap(worth, progress.bound), 2);
            bar.set_message(locale.say(&Message::new("plan-progress").with("gap", gap)));
            bar.tick();
        }
        if self.interrupted.load(Ordering::Relaxed) {
            self.stopped = Some(Stopped::Hand);
        } else if self.until.is_some_and(|until| Instant::now() >= until) {
            self.stopped = Some(Stopped::Time);
        }
        self.stopped.is_none()
    }

    fn time_left(&self) -> Option<Duration> {
        self.until.map(|until| until.saturating_duration_since(Instant::now()))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a gap is for people to look at")]
fn gap(worth: i64, bound: i64) -> f64 {
    (bound as f64 - worth as f64) / (worth as f64).abs().max(1.0)
}

/// A flag that is set when somebody interrupts the program; who does so twice ends it.
fn interruption() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let signal = signal_hook::consts::SIGINT;
    // Where no handler can be set, an interruption simply ends the program.
    let twice = signal_hook::flag::register_conditional_shutdown(signal, 130, flag.clone());
    let _ = twice.and_then(|_| signal_hook::flag::register(signal, flag.clone()));
    flag
}
