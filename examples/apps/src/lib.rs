//! What the programs of this crate share: reading the files that watches and sites export, the training log made from
//! them, and the page for one case.

#![warn(missing_docs, unreachable_pub)]

pub mod page;
pub mod run_files;
pub mod training_log;
