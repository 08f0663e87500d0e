//! Likeness of texts: what somebody probably meant, and which texts are about the same thing in other words.

mod nearest;

mod lexicon;
mod stem;
mod lists;
mod vocabulary;
mod compound;
mod corpus;

pub use corpus::{Corpus, Text};
pub use nearest::nearest;
