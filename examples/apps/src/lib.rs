//! What the programs of this crate share: reading the files that watches and sites export, and the training log made
//! from them.

#![warn(missing_docs, unreachable_pub)]

pub mod run_files;
pub mod training_log;
