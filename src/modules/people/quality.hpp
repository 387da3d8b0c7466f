#pragma once
// What the judges of pupils and of staff have in common.
#include <span>

#include "modules/people/entities.hpp"
#include "modules/people/service.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people {

template <class Row> std::map<Id<Row>, Row> by_id(std::vector<Row> rows) {
    std::map<Id<Row>, Row> found;
    for (Row& row : rows) found.emplace(row.id, std::move(row));
    return found;
}
template <auto Member, class Row> auto grouped(std::vector<Row> rows) {
    std::map<IdOf<Member>, std::vector<Row>> found;
    for (Row& row : rows) found[row.*Member].push_back(std::move(row));
    return found;
}
template <class Key, class Row>
std::span<const Row> rows_in(const std::map<Key, std::vector<Row>>& groups, Key key) {
    const auto at = groups.find(key);
    return at == groups.end() ? std::span<const Row>() : std::span<const Row>(at->second);
}

template <class Row> std::set<Id<Row>> ids_in(const std::vector<quality::Verdict>& verdicts) {
    std::set<Id<Row>> ids;
    for (const quality::Verdict& verdict : verdicts) ids.insert(Id<Row>{verdict.row});
    return ids;
}

/// The codes of a list of what must be there: an authority adds to it, or takes away.
std::set<std::string> required_fields(const Reader& reader, const std::string& list);
/// The entries of a list that rules look at by their code.
std::map<Id<codes::CodeEntry>, std::string> codes_of(const Reader& reader, const std::string& list);
std::optional<BirthDate> birth_date_of(const Person& person);
/// Another person of the server has the same personal number.
bool number_of_another(const Reader& reader, const Person& person);
/// Names a value that records share, without telling it.
std::string shared_key(std::string_view value);
void add_fault(quality::Verdict& verdict, quality::Dimension dimension, Finding finding,
               std::string group = {});
/// Those that are more than information; at `path`, if it is given.
void add_faults(quality::Verdict& verdict, quality::Dimension dimension, Findings findings,
                std::string_view path = {});
/// Counts a field of the list of required ones, with a finding where it is empty.
void need(quality::Verdict& verdict, const std::set<std::string>& required, const std::string& field,
          bool there);
/// What the verifications of a person amount to.
void count_verified(quality::Verdict& verdict, std::span<const Verification> held,
                    std::span<const PopulationCheck> checks);
MeasureNorm measure_norm(const codes::Norms& norms);
UnionNorm union_norm(const codes::Norms& norms);

void judge_pupils(const Reader& reader, std::vector<quality::Verdict>& verdicts);
void judge_staff(const Reader& reader, std::vector<quality::Verdict>& verdicts);

}  // namespace truong::people
