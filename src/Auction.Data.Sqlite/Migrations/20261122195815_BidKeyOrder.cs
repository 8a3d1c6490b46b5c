using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BidKeyOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_round_event_round_id_bidder_code_bid_key",
                table: "round_event");

            migrationBuilder.CreateIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event",
                columns: new[] { "bid_key", "round_id", "bidder_code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event");

            migrationBuilder.CreateIndex(
                name: "ix_round_event_round_id_bidder_code_bid_key",
                table: "round_event",
                columns: new[] { "round_id", "bidder_code", "bid_key" },
                unique: true);
        }
    }
}
