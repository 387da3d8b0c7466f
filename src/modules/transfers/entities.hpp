#pragma once
#include <functional>

#include "modules/transfers/rules.hpp"

namespace truong::transfers {

void declare(Catalog& catalog);
void declare_words(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_findings(Catalog& catalog);

/// Who keeps the records of the school, and of the campus of the pupil where he has one.
Condition keepers(const Question& question);
/// The child himself, and who has the custody of him.
Condition family(const Question& question);

/// The norms of the clocks, where an authority has not set them.
void fill_reference(Tx& tx);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

/// `days` of the norm, counted as working days from `from` on.
Date due_day(const Reader& reader, std::string_view norm, Date from);
bool same_province(const Reader& reader, Id<org::School> left, Id<org::School> right);

[[noreturn]] void stop(ProblemKind kind, std::string_view path, std::string_view code);
/// His own side of the transfer, as whoever keeps its records; throws unless the step is his and now.
Transfer begin_step(Tx& tx, Id<Transfer> id, Step step);
std::optional<org::School> school_by_code(const Reader& reader, const std::string& code);
/// The school's side of the same transfer. As the system.
std::optional<Transfer> other_side(Tx& tx, const Transfer& own);
/// Both sides are in this state now and say what `change` makes of them.
Transfer settle(Tx& tx, Transfer own, TransferState state, const std::function<void(Transfer&)>& change);
/// How full the class is on a day, without the place of `except`.
Place place_in(const Reader& reader, const classes::Class& wanted, Date day, Id<Transfer> except);
/// The text that the old school hands over.
std::string package_of(const Reader& reader, const Transfer& leaving);

struct Known {
    people::Pupil pupil;
    Id<org::School> school;
};
/// The newest record of the person at any school, of any time.
std::optional<Known> newest_record(Tx& tx, Id<people::Person> person);

/// Hooks: nobody is a pupil, or in a class, of two schools on one day.
void judge_records(Tx& tx, const std::vector<std::int64_t>& pupils);
void judge_places(Tx& tx, const std::vector<std::int64_t>& enrolments);

http::Response download_package(const Visit& visit);

}  // namespace truong::transfers
