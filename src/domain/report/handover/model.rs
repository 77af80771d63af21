//! What stands on the sheet, whatever it is written as.

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// Language tag of the words (BCP 47).
    pub language: String,
    /// The heading.
    pub title: String,
    /// The company, as typed; may be empty.
    pub company: String,
    /// When and by what it was made.
    pub made: String,
    /// The parts, in order.
    pub sections: Vec<Section>,
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// One piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph of ours; may hold marked words (`entra::markup`).
    Text(String),
    /// Paragraphs of ours, one point each; may hold marked words.
    List(Vec<String>),
    /// Names and values.
    Facts(Vec<Fact>),
    /// The journey.
    Steps {
        /// The columns: step, status, when, where, who.
        heads: [String; 5],
        /// One row a step.
        rows: Vec<[String; 5]>,
    },
}

/// A value with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The value, word for word; anything may stand in it.
    pub value: String,
}
