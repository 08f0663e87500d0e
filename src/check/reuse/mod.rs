//! Whether something like it exists already, or was turned down before.

mod resemblance;

pub(super) mod similar_measure;
pub(super) mod similar_system;

pub(super) use resemblance::Resemblance;
