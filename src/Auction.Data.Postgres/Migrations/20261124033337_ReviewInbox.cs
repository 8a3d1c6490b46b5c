using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReviewInbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_deadline_whose_subject_id",
                table: "deadline",
                columns: new[] { "whose", "subject_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deadline_whose_subject_id",
                table: "deadline");
        }
    }
}
