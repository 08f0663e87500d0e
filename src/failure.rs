//! Why a run could not do what it was asked to: no such folder, a full disk, wrong arguments.
//!
//! What is wrong *in* the user's files is never a failure but a [`Problem`](crate::problem::Problem).

use std::{error::Error, fmt};

use crate::problem::Message;

/// A failure of the run, told in the reader's language by whoever ends the run.
#[derive(Debug)]
pub struct Failure {
    /// What was tried, and did not work.
    pub message: Message,
    cause: Option<std::io::Error>,
}

impl Failure {
    /// A failure with no deeper reason.
    pub fn new(message: Message) -> Self {
        Self { message, cause: None }
    }

    /// A failure because the operating system said no.
    pub fn because(message: Message, cause: std::io::Error) -> Self {
        Self { message, cause: Some(cause) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message.key)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}
