//! Places lie in the text that they are places of.

use prioritize::problem::{Position, Span};

/// A text, as the lines in which places are told.
pub(crate) struct Lines(Vec<u32>);

impl Lines {
    /// The lines of YAML, which may end in a carriage return alone, or those of TOML.
    pub(crate) fn new(text: &str, is_yaml: bool) -> Self {
        let text = text.replace("\r\n", "\n");
        let ends: &[char] = if is_yaml { &['\n', '\r'] } else { &['\n'] };
        let length = |line: &str| u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        Self(text.split(ends).map(length).collect())
    }

    /// Fails for a place that is not in the text, or that ends before it begins.
    #[track_caller]
    pub(crate) fn assert_has(&self, span: Span, what: &str) {
        assert!(span.start <= span.end, "{what} ends before it begins: {span:?}");
        assert!(self.has(span.start), "{what} begins outside of the text: {span:?}");
    }

    fn has(&self, at: Position) -> bool {
        let line = usize::try_from(at.line).ok().and_then(|line| self.0.get(line.checked_sub(1)?));
        line.is_some_and(|length| (1..=length + 1).contains(&at.column))
    }
}
