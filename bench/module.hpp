#pragma once
// A module for the measurements only: the smallest write that leaves a row, a line of the log and an event.
#include "platform/module.hpp"

namespace truong::bench {

struct Note {
    Id<Note> id;
    std::string text;
    std::int64_t number = 0;
};
struct NewNote {
    std::string text;
    std::int64_t number = 0;
};
struct NoteWritten {
    Id<Note> note_id;
};

NoteWritten write_note(Tx& tx, const NewNote& wanted);

Manifest manifest();

}  // namespace truong::bench
