#pragma once

namespace truong {

enum class Dialect { sqlite, postgres };

}  // namespace truong
