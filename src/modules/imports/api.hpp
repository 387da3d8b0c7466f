#pragma once
// Spreadsheets that schools have, brought in: looked at first, applied as one change set, undone as one.
// Which spreadsheets there are is told by the modules (ImportSheet).
#include "modules/files/api.hpp"

namespace truong::imports {

enum class ImportState { previewing, previewed, applying, applied, undoing, undone, failed };

/// One file on its way in. Kept by the server; the file and what was found in it go after some weeks.
struct Import {
    Id<Import> id;
    std::string sheet;  // "pupils"
    std::string file_name;
    std::string year;  // "2026-2027"; empty: the sheet is of none, or the year of the day
    ImportState state = ImportState::previewing;
    bool create_missing = false;
    bool all_or_nothing = false;
    /// Lines of data: rows = created + updated + same + rejected, once they were all looked at.
    int rows = 0, created = 0, updated = 0, same = 0, rejected = 0;
    int skipped = 0, absent = 0;  // other lines; records of the school that the file does not name
    int left_out = 0;             // lines of data that somebody wants left out
    int done = 0;                 // lines applied so far
    int corrected = 0;            // cells that somebody corrected in the preview
    int unseen = 0;               // corrections since the look that the report tells of
    std::string fault;            // JSON of the problem that ended it; empty: none
    std::string columns;          // JSON of the columns that a person chose
    std::optional<Id<files::StoredFile>> file_id, report_id, lines_id;
    std::int64_t change_set = 0, undo_set = 0, job = 0;
    std::int64_t account = 0;
    Instant asked_at;
    std::optional<Instant> applied_at;
};

/// What somebody changed about a line before it is applied; the file stays as it came.
struct Correction {
    Id<Correction> id;
    Id<Import> import_id;
    std::string worksheet;
    int line_number = 0;         // as the spreadsheet program shows it; 0: the whole worksheet
    std::string column_letters;  // "C"; empty: the line is left out
    std::string sealed;          // hexadecimal: what stands in the cell instead; cells hold secrets too
    std::int64_t account = 0;
    Instant corrected_at;
};

/// What a school's people decided about the columns of a file of some shape: used again for its next one.
struct ColumnMemory {
    Id<ColumnMemory> id;
    std::string sheet;
    std::string shape;    // hexadecimal SHA-256 of the header's words
    std::string columns;  // JSON
};

/// How the days of a column were typed.
enum class DayOrder { as_column_tells, day_first, month_first };

/// A decision about one column; `field` empty: leave it out.
struct ColumnDecision {
    std::string sheet;   // the worksheet's name; empty: every one
    std::string column;  // "C"
    std::string field;
    DayOrder day_order = DayOrder::as_column_tells;
};
struct NewImport {
    std::string sheet;
    Id<files::StoredFile> file_id;
    std::string year;
    bool create_missing = false;
    bool all_or_nothing = false;
    std::vector<ColumnDecision> columns;
};
struct WhichImport {
    Id<Import> id;
};
/// Looks again, with other columns or other wishes; as another list, what was decided about columns is gone.
struct NewLook {
    Id<Import> id;
    std::optional<std::string> sheet, year;
    std::optional<bool> create_missing, all_or_nothing;
    std::vector<ColumnDecision> columns;
};

struct CellCorrection {
    std::string sheet;
    int row = 0;
    std::string column;               // "C"
    std::optional<std::string> text;  // nothing: what the file says
    bool alike = false;               // in all lines that say the same there and are complained of for it
};
struct NewCorrections {
    Id<Import> id;
    std::vector<CellCorrection> cells;
};
/// Row 0: the whole worksheet.
struct FileLine {
    std::string sheet;
    int row = 0;
};
struct LeftOut {
    Id<Import> id;
    std::vector<FileLine> lines;
    bool left_out = true;
};

Manifest manifest();

}  // namespace truong::imports
