#pragma once
// Facts of a school as rows of one table of which some are met: counted and listed by the same words, so that
// the list always sums to the number.
#include "platform/contributions.hpp"

namespace truong::facts {

/// Live rows of the school, dated ones as they are on the reader's day, narrowed by `among`. Both conditions
/// name the entity's table by its own name.
struct Rows {
    TypeKey entity = nullptr;
    Condition among = always();
    Condition met = always();
};

/// How many are met, of how many.
Measured share_of(const Reader& reader, Id<org::School> school, const Rows& rows);
void append_share(const Reader& reader, Id<org::School> school, const Rows& rows,
                  std::vector<CountedRow>& counted, std::string_view item = {});

/// How many are met; what is not met is no part of a count or a flag.
Measured count_of(const Reader& reader, Id<org::School> school, const Rows& rows);
void append_count(const Reader& reader, Id<org::School> school, const Rows& rows,
                  std::vector<CountedRow>& counted);

/// `name`, a dated table or another name for one, holds on that day and was not ended.
std::string holds_on(const std::string& name);
std::vector<Param> twice(Date day);

/// A reader at home in the school, for questions whose answer depends on where one stands.
class AtSchool {
public:
    AtSchool(const Reader& reader, Id<org::School> school);
    const Reader& reader() const { return reader_; }

private:
    Session session_;
    Reader reader_;
};

}  // namespace truong::facts
