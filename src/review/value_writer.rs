//! Serde's way from a type of the model to a [`Value`].

use serde::{
    Serialize, Serializer,
    ser::{Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple},
};

use super::value::{Value, Word};

/// Writes values. Kinds of value that no file has are refused.
pub(super) struct Writer;

type Error = std::fmt::Error;
type Written = Result<Value, Refused>;

/// A value that no file has.
#[derive(Debug)]
pub(super) struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> Result<(), Error> {
        f.write_str("no file has such a value")
    }
}

impl std::error::Error for Refused {}

impl serde::ser::Error for Refused {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Forwards the sizes of numbers that the model does not use.
macro_rules! forward {
    ($($method:ident($kind:ty) => $to:ident),* $(,)?) => {$(
        fn $method(self, value: $kind) -> Written {
            self.$to(value.into())
        }
    )*};
}

impl Serializer for Writer {
    type Ok = Value;
    type Error = Refused;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Impossible<Value, Refused>;
    type SerializeTupleVariant = Impossible<Value, Refused>;
    type SerializeMap = Keys;
    type SerializeStruct = Keys;
    type SerializeStructVariant = Impossible<Value, Refused>;

    forward! {
        serialize_i8(i8) => serialize_i64,
        serialize_i16(i16) => serialize_i64,
        serialize_i32(i32) => serialize_i64,
        serialize_u8(u8) => serialize_u64,
        serialize_u16(u16) => serialize_u64,
        serialize_u32(u32) => serialize_u64,
        serialize_f32(f32) => serialize_f64,
    }

    fn serialize_bool(self, value: bool) -> Written {
        Ok(Value::Flag(value))
    }

    fn serialize_i64(self, value: i64) -> Written {
        Ok(Value::Count(value))
    }

    fn serialize_u64(self, value: u64) -> Written {
        i64::try_from(value).map(Value::Count).map_err(Refused::custom)
    }

    fn serialize_f64(self, value: f64) -> Written {
        Ok(Value::Number(value))
    }

    fn serialize_char(self, value: char) -> Written {
        Ok(Value::Text(value.into()))
    }

    fn serialize_str(self, value: &str) -> Written {
        Ok(Value::Text(value.to_owned()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Refused)
    }

    fn serialize_none(self) -> Written {
        Ok(Value::Nothing)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(Value::Nothing)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        Ok(Value::Nothing)
    }

    fn serialize_unit_variant(self, of: &'static str, _: u32, name: &'static str) -> Written {
        Ok(Value::Word(Word { of, name }))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, kind: &'static str, value: &T) -> Written {
        Ok(value.serialize(self)?.of_kind(kind))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        Err(Refused)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items, Refused> {
        Ok(Items::default())
    }

    fn serialize_tuple(self, _: usize) -> Result<Items, Refused> {
        Ok(Items::default())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Refused> {
        Err(Refused)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Refused> {
        Err(Refused)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Keys, Refused> {
        Ok(Keys::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Keys, Refused> {
        Ok(Keys::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Refused> {
        Err(Refused)
    }
}

/// A list on its way.
#[derive(Default)]
pub(super) struct Items(Vec<Value>);

impl SerializeSeq for Items {
    type Ok = Value;
    type Error = Refused;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.0.push(value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(Value::List(self.0).or_nothing())
    }
}

impl SerializeTuple for Items {
    type Ok = Value;
    type Error = Refused;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written {
        SerializeSeq::end(self)
    }
}

/// A mapping on its way.
#[derive(Default)]
pub(super) struct Keys {
    keys: Vec<(String, Value)>,
    key: String,
}

impl SerializeStruct for Keys {
    type Ok = Value;
    type Error = Refused;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Refused> {
        self.keys.push((key.to_owned(), value.serialize(Writer)?));
        Ok(())
    }

    fn end(self) -> Written {
        Ok(Value::Keys(self.keys).or_nothing())
    }
}

impl SerializeMap for Keys {
    type Ok = Value;
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.key = key.serialize(Writer)?.name().ok_or(Refused)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let value = value.serialize(Writer)?;
        self.keys.push((std::mem::take(&mut self.key), value));
        Ok(())
    }

    fn end(self) -> Written {
        SerializeStruct::end(self)
    }
}
