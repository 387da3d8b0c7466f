#pragma once
#include "modules/office/api.hpp"

namespace truong::office {

enum class BookFormat { pdf, xlsx };
/// The register of a calendar year; outgoing ones and those that stay in the house stand in one book.
struct BookQuery {
    Id<org::School> id;
    int year = 0;
    Direction direction = Direction::outgoing;
    BookFormat format = BookFormat::pdf;
    bool confidential = false;  // which have a book of their own
};

}  // namespace truong::office
