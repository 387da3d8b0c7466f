#pragma once
// Lines whose columns are the fields of one entity. What a sheet says beside that, a subclass adds.
#include <map>
#include <set>
#include <unordered_map>

#include "platform/sheet/entity_planner_names.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::sheet {

/// The school year that a file is of.
struct PlanYear {
    std::int64_t id = 0;
    std::string code;
    Date first_day, last_day;
};
/// The year of that code, without a code the one of today. Throws `invalid` (import_year_unknown,
/// import_year_missing) where there is none. `years` is the entity of school years.
PlanYear plan_year(const Reader& reader, const Entity& years, const std::string& code);

/// Throws `forbidden` unless the actor may write rows of the entity at all.
void require_writer(const Reader& reader, const Entity& entity);
/// The same values in a struct of its own.
std::shared_ptr<void> copy_of(const Entity& entity, const void* row);

/// Which line of the file was the first with a key.
class FirstLines {
public:
    /// Where the key stood before, as people find it: "12", "6A1: 12"; empty: nowhere but on this line.
    std::string before(const std::string& key, const RowPlan& line);

private:
    std::unordered_map<std::string, std::pair<const SheetTable*, std::uint32_t>> lines_;
};

/// The order of days in each column of a file.
class DayOrders {
public:
    DayOrder of(const SheetTable& table, std::string_view field);

private:
    std::map<std::pair<const SheetTable*, std::string>, DayOrder> orders_;
};

class EntityPlanner : public Planner {
public:
    EntityPlanner(TypeKey entity, const PlanAsk& ask) : key_(entity), ask_(ask) {}

    void survey(const Reader& reader, const Table& table) override;
    void plan(const Reader& reader, std::span<RowPlan> rows) override;
    std::vector<AbsentRecord> absent(const Reader& reader) override;

protected:
    /// A line as far as its own cells tell it.
    struct Line {
        RowReader& cells;
        std::shared_ptr<void> row;        // what no cell says stands as in a new one
        std::set<const Field*> given;     // cells say it: it changes what the school has
        std::set<const Field*> supposed;  // of a new record only
    };
    /// Which rows of its target a column may mean.
    virtual Condition among(const Reader&, const Field&) { return always(); }
    /// Reads one cell that is not blank into the row; what it cannot read it rejects.
    virtual void take(const Reader& reader, Line& line, const Field& field);
    /// What the line tells beyond its single cells, before its record is looked for.
    virtual void complete(const Reader&, Line&) {}
    /// Further drafts of a line that comes in.
    virtual void beside(const Reader&, Line&, const DraftPtr&) {}

    const Field& field(std::string_view name) const;
    const PlanAsk& ask() const { return ask_; }
    const PlanYear& year() const { return *year_; }
    /// On which day the rows that a file names are looked for: today, or the nearest day of its year.
    Reader then(const Reader& reader) const;
    /// The row that the text of a cell names; zero: none or several, and the line is rejected.
    std::int64_t target(const Reader& reader, RowReader& cells, const Field& column, std::string_view text);

private:
    using Key = std::vector<const Field*>;
    using Rows = std::vector<std::shared_ptr<void>>;
    void prepare(const Reader& reader);
    void find_year(const Reader& reader);
    void find_campus(const Reader& reader);
    void load_standing(const Reader& reader);
    Condition of_the_year(const Entity& entity) const;
    void plan_line(const Reader& reader, RowPlan& plan);
    void suppose(const Reader& reader, Line& line) const;
    void take_id(const Reader& reader, Line& line, const Field& field);
    const NamedRows& names_of(const Reader& reader, const Field& field);
    const Key* key_for(const Line& line) const;
    std::string key_text(const Key& key, const void* row) const;
    bool filled(Line& line, const Field& field) const;
    bool find_standing(Line& line, std::shared_ptr<void>& before);
    void make_drafts(const Reader& reader, Line& line, const std::shared_ptr<void>& before);

    TypeKey key_;
    const Entity* entity_ = nullptr;  // once a reader has said what it is
    PlanAsk ask_;
    std::optional<PlanYear> year_;
    DayOrders day_orders_;
    FirstLines first_lines_;
    std::unordered_map<const Field*, NamedRows> names_;
    bool prepared_ = false;
    std::int64_t only_campus_ = 0;
    Rows standing_;
    std::vector<Key> keys_;
    std::map<const Key*, std::unordered_map<std::string, Rows>> by_key_;
    std::set<std::int64_t> named_;  // rows that lines were found to mean
    std::set<const Record*> planned_;
};

}  // namespace truong::sheet
