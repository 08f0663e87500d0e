//! serde's way through the items of a list and the entries of a mapping; what is known to be wrong is left out or made up.

use std::cell::Cell;

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::{
    decode::{NodeDecoder, address},
    filler::Filler,
    stop::{Cause, Stop},
    tree::{Entry, Node},
};
use crate::problem::Step;

/// The items of a list.
pub(super) struct Items<'n, 't> {
    pub(super) decoder: NodeDecoder<'n, 't>,
    pub(super) rest: std::iter::Enumerate<std::slice::Iter<'n, Node<'t>>>,
    /// Whether each item has its own meaning, so that what stands for a faulty one has to be made up.
    pub(super) is_tuple: bool,
}

impl<'n> SeqAccess<'n> for Items<'n, '_> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'n>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        let decoder = self.decoder;
        let is_tuple = self.is_tuple;
        let next = self.rest.by_ref().find(|(_, item)| is_tuple || !decoder.skips(item));
        let Some((index, item)) = next else { return Ok(None) };
        let value = match decoder.made_up(item, 0).filter(|_| decoder.skips(item)) {
            Some((_, tries)) => fill(seed, tries),
            None => seed.deserialize(decoder.of(item)),
        };
        value.map(Some).map_err(|stop| stop.within_item(index, is_tuple))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The entries of a mapping.
pub(super) struct Entries<'n, 't> {
    pub(super) decoder: NodeDecoder<'n, 't>,
    pub(super) rest: std::slice::Iter<'n, Entry<'t>>,
    /// The entry whose value comes next; none while keys are made up.
    pub(super) current: Option<&'n Entry<'t>>,
    /// How many keys have been made up.
    pub(super) filled: usize,
}

/// Makes a value up; where it does not fit, the next round tries another.
fn fill<'n, S: DeserializeSeed<'n>>(seed: S, tries: &Cell<usize>) -> Result<S::Value, Stop> {
    seed.deserialize(Filler::nth(tries.get())).map_err(|_| {
        tries.set(tries.get() + 1);
        Stop::new(Cause::Unfilled)
    })
}

fn key_step(entry: &Entry<'_>) -> Option<Step> {
    entry.key.text().map(|key| Step::from(key.to_owned()))
}

impl<'n> MapAccess<'n> for Entries<'n, '_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'n>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        let decoder = self.decoder;
        self.current = self.rest.by_ref().find(|entry| !decoder.skips(&entry.key));
        if let Some(entry) = self.current {
            if decoder.known.is_some_and(|known| known.renamed.contains(&address(&entry.key))) {
                return seed.deserialize(Filler::key()).map(Some);
            }
            let key = seed.deserialize(decoder.of(&entry.key));
            return key.map(Some).map_err(|stop| stop.within(key_step(entry), true));
        }
        let Some((key, _)) = decoder.made_up(decoder.node, self.filled) else { return Ok(None) };
        self.filled += 1;
        seed.deserialize(IntoDeserializer::<Stop>::into_deserializer(*key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'n>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        if let Some(entry) = self.current {
            let value = seed.deserialize(self.decoder.of(&entry.value));
            return value.map_err(|stop| stop.within(key_step(entry), false));
        }
        match self.decoder.made_up(self.decoder.node, self.filled.saturating_sub(1)) {
            Some((_, tries)) => fill(seed, tries),
            None => Err(Stop::new(Cause::Unfilled)),
        }
    }
}
