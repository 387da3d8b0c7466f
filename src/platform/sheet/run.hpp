#pragma once
// A file through a sheet: looked at on readers, applied in parts that go on with one change set.
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "platform/contributions.hpp"
#include "platform/sheet/plan.hpp"
#include "platform/sheet/school_columns.hpp"
#include "platform/store/store.hpp"

namespace truong::sheet {

/// Something to say about a place of the file; the finding's path is the field.
struct Said {
    std::string sheet;
    std::uint32_t row = 0;                // as shown; 0: about the worksheet
    std::optional<std::uint32_t> column;  // none: about the line
    Finding finding;
    std::string proposal;
};
/// A line of a worksheet; row 0: all of it.
using LinePlace = std::pair<std::string, std::uint32_t>;

struct Line {
    std::string sheet;
    std::uint32_t row = 0;
    RowOutcome outcome = RowOutcome::same;
    std::vector<FieldChange> changes;  // of those that are updated
    std::int64_t record = 0;           // of the sheet's entity, where it stands
};
struct UnderstoodColumn {
    std::string sheet, shape;
    ColumnMatch match;
};

/// rows = created + updated + same + rejected.
struct Counts {
    int rows = 0, created = 0, updated = 0, same = 0, rejected = 0;
    void add(RowOutcome outcome);
};

struct Report {
    Counts counts;
    std::size_t skipped = 0;  // lines that are no data
    std::vector<Said> findings;
    std::vector<Line> lines;  // an import that was interrupted has none of those before
    std::vector<UnderstoodColumn> columns;
    std::vector<LinePlace> left_out;  // lines of data that somebody wants left out
    std::vector<AbsentRecord> absent;
    std::int64_t change_set = 0;
    std::shared_ptr<const SchoolColumns> school;  // holds the labels of the fields that the school added
};

struct RunAsk {
    const Store& store;
    Actor actor;
    Operation operation;  // its name, for the change set
    const ImportSheet& sheet;
    PlanAsk plan;
    std::vector<ColumnChoice> choices = {};
    std::function<std::vector<ColumnChoice>(const std::string& shape)> remembered = {};
    std::set<LinePlace> left_out = {};
    /// Told what is done of what; false: stop, and what is written stays.
    std::function<bool(std::size_t done, std::size_t total)> progress = {};
};

/// Where an import that was interrupted goes on.
struct Resumed {
    std::size_t done = 0;
    Counts counts;
    std::int64_t change_set = 0;
};

class Run {
public:
    /// Finds the table; throws where there is none. The workbook must outlive it.
    Run(const Workbook& book, RunAsk ask);

    /// Writes nothing.
    Report look();
    /// `note` runs in the transaction of each part: what it keeps of the progress stands with the rows.
    using Note = std::function<void(Tx&, std::size_t done, const Counts&)>;
    Report apply(const Note& note, const Resumed& from = {});
    /// All lines were looked at or applied.
    bool finished() const { return next_ == places_.size(); }

private:
    struct Place {
        const SheetTable* table;
        const Record* record;
    };
    std::vector<RowPlan> fresh(std::size_t first, std::size_t count) const;
    void leave_out();
    void begin(const Resumed& from);
    void survey();
    void plan(const Reader& reader, std::vector<RowPlan>& rows);
    void plan_again(const Resumed& from);
    bool go_on();
    /// Lines that are refused end the part, or only themselves, which takes a savepoint for each.
    enum class Care { none, each_line };
    void write_part(std::size_t count, const Note& note, Care care);
    void reject_line(const Problem& problem, const Note& note);
    void absorb(const Reader* reader, std::vector<RowPlan>& rows);
    void find_absent();

    const Workbook& book_;
    const RunAsk ask_;
    std::shared_ptr<const SchoolColumns> columns_;
    Table table_;
    std::vector<Place> places_;
    std::vector<LinePlace> left_out_;
    std::unique_ptr<Planner> planner_;
    TargetNames names_;
    Report report_;
    std::size_t next_ = 0;
};

}  // namespace truong::sheet
