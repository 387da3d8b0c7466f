#pragma once
#include "modules/imports/api.hpp"

namespace truong::imports {

/// Largest file that is taken in.
inline constexpr std::size_t file_limit_bytes = std::size_t{32} << 20;
/// DEFAULT: so long the file and its report are kept, for undo and for questions; then only the counts are.
inline constexpr int kept_days = 90;
/// Most columns that somebody decides about, and the JSON that this makes at most.
inline constexpr std::int64_t most_columns = 200, columns_limit = 150'000;
/// DEFAULT: corrections of one request and of one import; whoever needs more corrects the file.
inline constexpr std::int64_t most_at_once = 2'000, most_corrections = 20'000;

void declare(Catalog& catalog);
void declare_import_messages(Catalog& catalog);
void declare_import_sentences(Catalog& catalog);

Import begin_import(Tx& tx, const NewImport& wanted);
Import look_again(Tx& tx, const NewLook& wanted);
Import apply_import(Tx& tx, const WhichImport& which);
Import undo_import(Tx& tx, const WhichImport& which);
Import correct_cells(Tx& tx, const NewCorrections& wanted);
Import leave_out_lines(Tx& tx, const LeftOut& wanted);
/// The import, where the actor may correct what it shows: looked at, and nothing of it written.
Import correctable_import(Tx& tx, Id<Import> id);
/// Without a job: whoever calls it goes on with run_undo.
Import begin_undo(Tx& tx, Id<Import> id);
/// Takes over what another process left half done; whoever calls it goes on by the state. That no other
/// command works on it he knows himself.
Import resume_import(Tx& tx, Id<Import> id);

struct ColumnView {
    std::string field, label_vi, label_en;
    bool expected = false;
};
/// A sheet that the actor may import, with its columns.
struct SheetView {
    std::string code, label_vi, label_en;
    bool of_a_year = false;
    std::string screen;  // "people.pupils": where its records stand
    std::vector<ColumnView> columns;
};
struct NoQuestion {};
std::vector<SheetView> sheets(const Reader& reader, const NoQuestion& question);

/// Who dropped a file: the colleagues of a school know each other by name.
struct ImportAsker {
    Id<Import> id;
    std::string name;  // empty: a program, or nobody who is known here
    bool own = false;
};
/// Of the last ones that the actor sees.
std::vector<ImportAsker> askers(const Reader& reader, const NoQuestion& question);

/// Throws not_found where there is none of the code, forbidden where the actor may not write its rows.
const ImportSheet& sheet_for(const Reader& reader, const std::string& code);

std::vector<DirectRoute> import_routes();
std::vector<JobKind> import_jobs();
bool holds_file(const Reader& reader, Id<files::StoredFile> file);
bool may_read_file(const Reader& reader, Id<files::StoredFile> file);

}  // namespace truong::imports
