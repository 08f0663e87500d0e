//! What holds for any input at all, one target a file: each takes bytes, and panics where it does not hold.
#![allow(unreachable_pub, clippy::expect_used, clippy::panic, reason = "what does not hold is to be seen")]

mod decode;
mod places;
mod portfolio;
mod reader;
mod screen;

pub use decode::decode;
pub use portfolio::portfolio;
pub use reader::reader;
