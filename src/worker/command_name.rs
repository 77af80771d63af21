//! How a command is called in a report: its name, and nothing of what it carries.

use super::command::Command;

impl Command {
    /// Its name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Reach { .. } => "Reach",
            Self::Check { .. } => "Check",
            Self::ReadUsers { .. } => "ReadUsers",
            Self::ReadPeople { .. } => "ReadPeople",
            Self::JudgePeople { .. } => "JudgePeople",
            Self::ArrangePeople { .. } => "ArrangePeople",
            Self::FindPeople { .. } => "FindPeople",
            Self::SavePeople { .. } => "SavePeople",
            Self::TrialWrite { .. } => "TrialWrite",
            Self::CleanUpTrial { .. } => "CleanUpTrial",
            Self::ListTrialLeftovers => "ListTrialLeftovers",
            Self::Watch { .. } => "Watch",
            Self::WatchPeople { .. } => "WatchPeople",
            Self::Notify { .. } => "Notify",
            Self::LookNow(..) => "LookNow",
            Self::StartPractice(..) => "StartPractice",
            Self::StopPractice => "StopPractice",
            Self::PlantFaults(..) => "PlantFaults",
            Self::Entra(..) => "Entra",
            Self::AskSystemLook => "AskSystemLook",
            Self::ListSetups => "ListSetups",
            Self::OpenSetup(..) => "OpenSetup",
            Self::SaveSetup(..) => "SaveSetup",
            Self::DeleteSetup(..) => "DeleteSetup",
            Self::PurgeSetup(_) => "PurgeSetup",
            Self::ArchiveSetup(..) => "ArchiveSetup",
            Self::KeepToken { .. } => "KeepToken",
            Self::FetchToken { .. } => "FetchToken",
            Self::ForgetToken(_) => "ForgetToken",
            Self::RestoreSetup(..) => "RestoreSetup",
            Self::CloseSetup => "CloseSetup",
            Self::OpenFile(_) => "OpenFile",
            Self::SaveSettings { .. } => "SaveSettings",
            Self::OpenLink(..) => "OpenLink",
            Self::OpenFolder(..) => "OpenFolder",
            Self::SaveText { .. } => "SaveText",
            Self::FindNamed { .. } => "FindNamed",
            Self::SaveCase { .. } => "SaveCase",
            Self::ListenForInterrupt => "ListenForInterrupt",
            Self::Cancel(..) => "Cancel",
            Self::Shutdown => "Shutdown",
            Self::ListCrashes => "ListCrashes",
            Self::RemoveCrashes => "RemoveCrashes",
        }
    }
}
