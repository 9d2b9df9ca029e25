//! A macro for lists of names, so that no list can drift from its keys, and one for lists whose values each have a row
//! of knowledge, so that no row can belong to the wrong name.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use thiserror::Error;

use crate::nearest::nearest;

/// Text that is not a key of the list it was read for, with the key that was probably meant: one that differs by a typo,
/// has the same words, or goes by that name or abbreviation.
///
/// ```
/// use running_hip_pain::{Condition, Finding, UnknownKey};
/// let meant = |name: &str| name.parse::<Condition>().unwrap_err().nearest();
/// assert_eq!(meant("labral_taer"), Some("labral_tear"));
/// assert_eq!(meant("GTPS"), Some("greater_trochanteric_pain_syndrome"));
/// assert_eq!(meant("stress fracture of the femoral neck"), Some("femoral_neck_stress_fracture"));
/// let error: UnknownKey = "log roll test".parse::<Finding>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`log roll test` is not a key of the list Finding; did you mean `log_roll_pain`?"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{found}` is not a key of the list {list}{}", did_you_mean(.nearest))]
pub struct UnknownKey {
    list: &'static str,
    found: Box<str>,
    nearest: Option<&'static str>,
}

impl UnknownKey {
    pub(crate) fn new(list: &'static str, found: &str, keys: impl Iterator<Item = &'static str> + Clone) -> Self {
        Self { list, found: cut(found), nearest: nearest(found, keys) }
    }

    /// The key that was probably meant, if one is near. A suggestion for a person: never take it for the answer.
    pub const fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }

    /// The text that was found, cut at 64 characters.
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// The end of an error about an unknown key.
pub(crate) fn did_you_mean(nearest: &Option<&'static str>) -> impl fmt::Display {
    struct Hint(Option<&'static str>);

    impl fmt::Display for Hint {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.0 {
                None => Ok(()),
                Some(key) => write!(f, "; did you mean `{key}`?"),
            }
        }
    }

    Hint(*nearest)
}

/// Cuts echoed text, so that hostile input cannot fill a log.
pub(crate) fn cut(text: &str) -> Box<str> {
    const MOST: usize = 64;
    match text.char_indices().nth(MOST) {
        None => text.into(),
        Some((end, _)) => {
            let mut kept = String::from(&text[..end]);
            kept.push('…');
            kept.into()
        }
    }
}

/// Reads a value from its text.
#[cfg(feature = "serde")]
pub(crate) fn from_text<'de, T, D>(deserializer: D, expecting: &'static str) -> Result<T, D::Error>
where
    T: core::str::FromStr<Err: fmt::Display>,
    D: serde::Deserializer<'de>,
{
    struct FromText<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for FromText<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(FromText(expecting, core::marker::PhantomData))
}

/// Makes a `Copy` enum whose values each have one permanent key. It has `ALL`, `key()`, `meaning()` (the doc comment),
/// and `FromStr`, `Display` and serde, which all use the key. A key never changes its meaning.
macro_rules! keyed_enum {
    (
        $(#[$list_meta:meta])*
        $visibility:vis enum $name:ident {
            $( $(#[doc = $doc:expr])+ $variant:ident = $key:literal, )+
        }
    ) => {
        $(#[$list_meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name {
            $( $(#[doc = $doc])+ $variant, )+
        }

        impl $name {
            /// Every value, in list order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// How many values there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The permanent key, in lower snake case.
            pub const fn key(self) -> &'static str {
                match self {
                    $( Self::$variant => $key, )+
                }
            }

            /// What it means, in a sentence or two, for anyone building a form or reviewing the tables. Not for
            /// runners: what they read is in [`wording`](crate::wording).
            pub const fn meaning(self) -> &'static str {
                match self {
                    $( Self::$variant => concat!($($doc),+).trim_ascii(), )+
                }
            }

            /// The value with this key, if there is one.
            pub(crate) fn find(key: &str) -> Option<Self> {
                match key {
                    $( $key => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.key())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::keyed::UnknownKey;

            fn from_str(key: &str) -> Result<Self, Self::Err> {
                Self::find(key).ok_or_else(|| {
                    let keys = Self::ALL.iter().map(|known| known.key());
                    $crate::keyed::UnknownKey::new(stringify!($name), key, keys)
                })
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::keyed::from_text(deserializer, concat!("the key of a ", stringify!($name)))
            }
        }
    };
}

/// Makes a keyed enum together with the table of what is known about each value. A row is the documentation, the name,
/// the key and a constructor, which takes the value as its first argument.
macro_rules! keyed_table {
    (
        $(#[$list_meta:meta])*
        $visibility:vis enum $name:ident {
            $(
                $(#[doc = $doc:expr])+
                $variant:ident = $key:literal:
                    $make:ident($($argument:expr),* $(,)?) $(.$method:ident($($more:expr),* $(,)?))*,
            )+
        }

        $(#[$table_meta:meta])*
        $table_visibility:vis const $table:ident: [$entry:ty];
    ) => {
        $crate::keyed::keyed_enum! {
            $(#[$list_meta])*
            $visibility enum $name {
                $( $(#[doc = $doc])+ $variant = $key, )+
            }
        }

        $(#[$table_meta])*
        $table_visibility const $table: [$entry; $name::COUNT] = [
            $( $make($name::$variant, $($argument),*) $(.$method($($more),*))*, )+
        ];
    };
}

pub(crate) use {keyed_enum, keyed_table};

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn echoed_text_is_cut_at_64_characters() {
        assert_eq!(&*cut("short"), "short");
        assert_eq!(cut(&"ä".repeat(64)).chars().count(), 64);
        assert_eq!(cut(&"ä".repeat(65)).chars().count(), 65, "64 characters and the mark of the cut");
    }
}
