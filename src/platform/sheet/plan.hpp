#pragma once
// What the lines of a spreadsheet shall become: planned on a Reader, so that a preview writes nothing, and
// written from the same plan.
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/sheet/table.hpp"
#include "platform/store/tx.hpp"

namespace truong::custom {
struct FieldFacts;
}

namespace truong::sheet {

/// A record as it stands and as the line wants it. Several lines may share one: the mother of two pupils.
struct Draft {
    struct Link {
        const Field* field = nullptr;
        std::shared_ptr<Draft> to;
    };
    const Entity* entity = nullptr;
    std::shared_ptr<void> before;  // null: there is none yet
    std::shared_ptr<void> after;
    std::vector<Link> links;  // ids that come with the writing of other drafts
    /// From that day on: what stands ends the day before. Else it is corrected in place.
    std::optional<Date> from;
    /// Of a person whom the school does not know before it has this record: his rows are written as the
    /// system.
    bool first_record = false;
    std::int64_t id = 0;  // of the record, once it stands
    bool written = false;

    bool is_new() const { return !before && id == 0; }
    bool same() const;
};
using DraftPtr = std::shared_ptr<Draft>;

template <class Row> DraftPtr draft(const Reader& reader, const std::optional<Row>& before, Row after) {
    auto made = std::make_shared<Draft>();
    made->entity = &reader.catalog().of(type_key<Row>());
    if (before) made->before = std::make_shared<Row>(*before);
    if (before) made->id = before->id.value;
    made->after = std::make_shared<Row>(std::move(after));
    return made;
}
/// The id of `to` goes into the field once it is known.
void link(Draft& from, std::string_view field, DraftPtr to);
template <auto Member> void link(const DraftPtr& from, DraftPtr to) {
    link(*from, member_name<Member>(), std::move(to));
}

/// What has to be said about a line, or a cell of it; the finding's path is the field.
struct Remark {
    Finding finding;
    std::optional<std::uint32_t> column;
    std::string proposal;  // a value that would be right
};

/// What a line says about a field that the school added to the sheet's entity, where that is news.
struct AddedValue {
    const custom::FieldFacts* field = nullptr;
    std::string before, after;
};

enum class RowOutcome { created, updated, same, rejected };

struct RowPlan {
    const SheetTable* table = nullptr;
    const Record* record = nullptr;
    bool creates = false;          // the main record is new
    std::vector<DraftPtr> drafts;  // in the order of writing
    std::vector<AddedValue> added;
    DraftPtr added_to;
    std::vector<Remark> remarks;
    bool rejected = false;

    RowOutcome outcome() const;
};

/// One line being understood. What cannot be understood becomes a remark and reads as if it were blank.
class RowReader {
public:
    RowReader(RowPlan& plan, DaySystem system) : plan_(plan), system_(system) {}

    bool has_column(std::string_view field) const { return plan_.table->has(field); }
    const Cell* cell(std::string_view field) const { return plan_.table->cell(*plan_.record, field); }
    /// A fault of the sheet ("#N/A", a formula without a value) is an error of the cell.
    std::string text(std::string_view field);
    bool filled(std::string_view field) { return !text(field).empty(); }
    /// In the form, else a remark of `severity` with its code. A lost zero is restored with `zero_restored`
    /// of `restored`.
    std::string digits(std::string_view field, const TextForm& form, Severity severity,
                       Severity restored = Severity::information);
    /// A finding of short years and guessed orders is kept; a fault is one of `severity`.
    DayReading day(std::string_view field, DayOrder order, Severity severity);
    std::optional<bool> yes(std::string_view field);
    std::optional<int> whole(std::string_view field, int least, int most);

    void remark(std::string_view field, std::string_view code, Severity severity,
                std::vector<std::string> args = {}, std::string proposal = {});
    /// The line is not brought in.
    void reject(std::string_view field, std::string_view code, std::vector<std::string> args = {},
                std::string proposal = {});
    RowPlan& plan() { return plan_; }

private:
    RowPlan& plan_;
    DaySystem system_;
};

struct PlanAsk {
    Id<org::School> school;
    std::string year;             // "2026-2027", where the sheet is of a year
    bool create_missing = false;  // classes that the file names and the school lacks
    DaySystem day_system = DaySystem::from_1900;
};

/// A record of the school that the file does not name.
struct AbsentRecord {
    std::int64_t id = 0;
    std::string name;
};

/// Turns the lines of one file into plans; lives as long as the import.
class Planner {
public:
    virtual ~Planner() = default;
    /// Sees all tables before any line is planned: what only a whole column tells. Throws `invalid` where
    /// the import cannot begin.
    virtual void survey(const Reader&, const Table&) {}
    /// Plans lines that follow one another; asked again for the same lines when a transaction is run again.
    virtual void plan(const Reader& reader, std::span<RowPlan> rows) = 0;
    /// After the last line.
    virtual std::vector<AbsentRecord> absent(const Reader&) { return {}; }
};

/// For entities without a planner of their own: columns are fields, the record is found by its first unique
/// key, what a field points to by code or name.
std::unique_ptr<Planner> entity_planner(const Entity& entity, const PlanAsk& ask);

/// What put() would refuse in the drafts of a line, before anything is written: the line is rejected then.
void check_drafts(RowPlan& row);

/// Writes the drafts of one line; what refuses it becomes remarks, the line is rejected and nothing of it
/// stands.
void write_row(Tx& tx, RowPlan& row);
/// The same without a savepoint of its own: what refuses the line is thrown and ends the transaction.
void write_plainly(Tx& tx, RowPlan& row);

/// One field that a line changes, as people read it; secrets without their values.
struct FieldChange {
    std::string entity, field;  // table and name; no field: the whole record is new
    Label entity_label, label;
    std::string before, after;
};
/// Names of what ids point to are read once and kept in `names`.
using TargetNames = std::map<std::pair<const Entity*, std::int64_t>, std::string>;
std::vector<FieldChange> changes_of(const Reader& reader, const RowPlan& row, TargetNames& names);

}  // namespace truong::sheet
