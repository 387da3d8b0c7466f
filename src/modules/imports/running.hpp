#pragma once
// The work of an import, in a job or on the command line.
#include <functional>

#include "modules/imports/corrections.hpp"
#include "platform/sheet/run.hpp"

namespace truong::imports {

/// Told what is done of what; false: stop for now.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

/// What a file is to become, however it came.
struct Wish {
    const Store& store;
    Actor actor;
    std::string sheet, year;
    bool create_missing = false;
    std::vector<sheet::ColumnChoice> choices = {};
    Corrections corrections = {};
    Progress progress = {};
};
/// Reads the bytes and looks; writes nothing at all.
sheet::Report look_at(const Wish& wish, std::string_view bytes);

/// Looks at the file of the import and keeps the report. What refuses the file stands in its `fault`.
void run_look(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress);
/// Applies it, from where it was interrupted.
void run_apply(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress);
/// Takes it back, part by part; nothing is taken back where anything stands in the way.
void run_undo(const Store& store, const Actor& actor, Id<Import> id, const Progress& progress);
/// Removes files and reports whose time is over; gives how many imports.
int forget_files(const Store& store);

std::string columns_json(const std::vector<ColumnDecision>& columns);
std::vector<sheet::ColumnChoice> choices_in(std::string_view columns_json);
/// Throws `invalid` for letters that name no column and for fields that the sheet does not have.
std::vector<sheet::ColumnChoice> choices_of(const Reader& reader, const ImportSheet& sheet,
                                            const std::vector<ColumnDecision>& columns);

}  // namespace truong::imports
