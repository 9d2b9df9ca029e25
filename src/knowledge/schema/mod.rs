//! The types of every knowledge table, and the words of the one scale of shares.

mod care;
mod codes;
mod conditions;
mod facts;
mod load;
mod rules;
mod sources;

pub use super::sources::Source;
pub use care::*;
pub use codes::*;
pub use conditions::*;
pub use facts::*;
pub use load::*;
pub use rules::*;
pub use sources::*;
